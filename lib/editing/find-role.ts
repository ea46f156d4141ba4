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
    const moved = [...roles.values()].find(({ data: { previousPaths } }) =>
      (Array.isArray(previousPaths) ? previousPaths : []).some((address) => idOf(String(address)) === idOf(name)),
    )
    if (moved) return `There is no role “${typed}” any more; it is “${idOf(moved.file)}” now.`
    const ids = [...roles.values()].map(({ file }) => idOf(file))
    return `There is no role “${typed}”.${didYouMean(idOf(typed), ids)} Use the file name of a role, without “.mdx”.`
  }
  if (other)
    return `“${typed}” is the name of several files: ${named.map(({ file }) => file).join(', ')}. Write the folder, too.`
  const [, category = ''] = parsed.file.split('/')
  const id = idOf(parsed.file)
  return { id, category, address: `/jobs/${category}/${id}`, parsed }
}

function idOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.mdx$/, '')
}
