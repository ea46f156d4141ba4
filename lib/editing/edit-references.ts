import path from 'node:path'
import type { Corpus } from '../content/corpus'
import { isRecord } from '../content/is-record'
import type { FileChange } from './change-files'
import { editFile } from './edit-file'
import { editFrontMatter, editYaml } from './edit-front-matter'
import { moveLinks, unlink } from './edit-links'

/** What becomes of a role, for those that speak of it: another name or address, or nothing (undefined). */
export interface NewName {
  id: [from: string, to: string | undefined]
  address: [from: string, to: string | undefined]
}

/** Returns the changes of all files but the role's own in which a role is named or linked. */
export function editReferences(contentDir: string, corpus: Corpus, own: string, name: NewName): FileChange[] {
  const roles = [...corpus.roles.values()].filter(({ file }) => file !== own)
  const texts = [...corpus.categories.values(), ...corpus.pages.values()]
  return [
    ...roles.map(({ file }) =>
      editFile(contentDir, file, (text) => renamedInRole(text, path.basename(file, '.mdx'), name)),
    ),
    ...texts.map(({ file }) => editFile(contentDir, file, (text) => relinked(text, name))),
    editFile(contentDir, corpus.redirects.file, (text) => redirected(text, name)),
  ].flatMap((found) => found ?? [])
}

/** Returns the text of a role in which another one is renamed. */
function renamedInRole(text: string, self: string, name: NewName): string {
  const { id, address } = name
  // What led to its predecessor would lead a role to itself.
  const linked = self === id[1] ? unlink(text, address[0]) : relinked(text, name)
  if (id[0] === id[1]) return linked
  // Most roles never name it, and reading YAML takes time.
  if (!new RegExp(`(?<![a-z0-9-])${id[0]}(?![a-z0-9-])`).test(frontMatterOf(linked))) return linked
  return editFrontMatter(linked, (fields) => ({
    ...fields,
    leadsTo: renamedInList(fields.leadsTo, self, id),
    specializes: fields.specializes === id[0] ? (id[1] ?? id[0]) : fields.specializes,
    related: isRecord(fields.related) ? renamedInEach(fields.related, self, id) : fields.related,
  }))
}

function renamedInEach(lists: Record<string, unknown>, self: string, id: NewName['id']): Record<string, unknown> {
  return Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, renamedInList(list, self, id)]))
}

// A role that is replaced by one already named, or by the role that names it, is not named there again.
function renamedInList(list: unknown, self: string, [from, to]: NewName['id']): unknown {
  if (!Array.isArray(list) || !list.includes(from)) return list
  const isNew = to !== undefined && to !== self && !list.includes(to)
  return isNew ? list.map((item) => (item === from ? to : item)) : list.filter((item) => item !== from)
}

function relinked(text: string, { address: [from, to] }: NewName): string {
  if (!text.includes(from)) return text
  return to === undefined ? unlink(text, from) : moveLinks(text, from, to)
}

function redirected(text: string, { address: [from, to] }: NewName): string {
  if (!text.includes(from)) return text
  return editYaml(text, (fields) => {
    const moved = Array.isArray(fields.moved) ? fields.moved : []
    const leads = (entry: unknown) => isRecord(entry) && entry.to === from
    if (to !== undefined) return { ...fields, moved: moved.map((entry) => (leads(entry) ? { ...entry, to } : entry)) }
    const gone = Array.isArray(fields.gone) ? fields.gone : []
    const lost = moved.filter(leads).map((entry) => entry.from)
    return { ...fields, moved: moved.filter((entry) => !leads(entry)), gone: [...gone, ...lost] }
  })
}

function frontMatterOf(text: string): string {
  return text.slice(0, text.indexOf('\n---', 3))
}
