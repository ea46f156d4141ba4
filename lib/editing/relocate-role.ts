import { formerAddresses } from '../content/addresses'
import type { Corpus } from '../content/corpus'
import { publicFrom, textsAt } from '../content/rules/rule'
import { type FileChange, readText } from './change-files'
import { editText } from './edit-file'
import { editFrontMatter } from './edit-front-matter'
import { moveLinks } from './edit-links'
import { editReferences } from './edit-references'
import type { FoundRole } from './find-role'

/**
 * Returns what changes when a role gets another name or category: its file, whatever names or links it, and its former
 * addresses. A role that readers have never seen leaves no former address.
 * @returns why it cannot have that place, as a sentence, when it is taken
 */
export function relocateRole(
  contentDir: string,
  corpus: Corpus,
  role: FoundRole,
  to: { id: string; category: string },
  today: string,
): FileChange[] | string {
  const { file } = role.parsed
  const target = `roles/${to.category}/${to.id}.mdx`
  const address = `/jobs/${to.category}/${to.id}`
  const holder = [...corpus.roles.values()].find((other) => other.file !== file && other.file.endsWith(`/${to.id}.mdx`))
  if (holder) return `${holder.file} has the name “${to.id}” already; it is never overwritten. Choose another.`
  const former = formerAddresses(corpus).find(({ from, facts }) => from === address && facts !== role.parsed)
  if (former)
    return `${address} is a former address, declared in ${former.facts.file}; it is never given to something else. Choose another.`

  const wasPublic = publicFrom(role.parsed, today) === ''
  const previous = textsAt(role.parsed, 'previousPaths').map(({ value }) => value)
  const paths = [...new Set([...previous, ...(wasPublic ? [role.address] : [])])].filter((path) => path !== address)
  const before = readText(contentDir, file) ?? ''
  const after = editText(file, before, (text) =>
    editFrontMatter(moveLinks(text, role.address, address), (fields) => ({
      ...fields,
      previousPaths: paths.length > 0 || 'previousPaths' in fields ? paths : undefined,
    })),
  )
  return [
    { file, before, after: undefined },
    { file: target, before: undefined, after },
    ...editReferences(contentDir, corpus, file, { id: [role.id, to.id], address: [role.address, address] }),
  ]
}
