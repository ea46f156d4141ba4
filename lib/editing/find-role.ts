import path from 'node:path'
import type { Corpus } from '../content/corpus'
import { didYouMean } from '../content/nearest'
import type { ParsedRole } from '../content/role'

export interface FoundRole {
  id: string
  category: string
  /** The address of its page, `/jobs/data-and-ai/data-engineer`. */
  address: string
  parsed: ParsedRole
}

/**
 * Returns the role that somebody names by its file name, or by its path as a terminal completes it.
 * @returns why there is none, as a sentence, when there is none
 */
export function findRole({ roles }: Corpus, typed: string): FoundRole | string {
  const name = typed.replaceAll('\\', '/').replace(/\.mdx$/, '')
  const named = [...roles.values()].filter(({ file }) =>
    `/${file}`.endsWith(`/${name.split('/').slice(-2).join('/')}.mdx`),
  )
  const [parsed, other] = named
  if (!parsed) {
    const ids = [...roles.values()].map(({ file }) => path.basename(file, '.mdx'))
    return `There is no role “${typed}”.${didYouMean(path.basename(name), ids)} Use the file name of a role, without “.mdx”.`
  }
  if (other)
    return `“${typed}” is the name of several files: ${named.map(({ file }) => file).join(', ')}. Write the folder, too.`
  const [, category = ''] = parsed.file.split('/')
  const id = path.basename(parsed.file, '.mdx')
  return { id, category, address: `/jobs/${category}/${id}`, parsed }
}
