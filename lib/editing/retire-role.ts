import type { Corpus } from '../content/corpus'
import { publicFrom, textsAt } from '../content/rules/rule'
import { type FileChange, readText } from './change-files'
import { editText } from './edit-file'
import { editYaml } from './edit-front-matter'
import { editReferences } from './edit-references'
import type { FoundRole } from './find-role'
import { yamlValue } from './yaml-value'

/**
 * Returns what changes when a role is taken off the site: its file, what names or links it, and `redirects.yaml`, which
 * leads its addresses to the successor or says that they are gone. Without a successor, and in the successor itself, links
 * to it become plain words.
 * @returns why it cannot go, as a sentence, when a profile would lose its guide
 */
export function retireRole(
  contentDir: string,
  corpus: Corpus,
  role: FoundRole,
  successor: FoundRole | undefined,
  today: string,
): FileChange[] | string {
  const { file } = role.parsed
  const profiles = [...corpus.roles.values()].filter(({ data }) => data.specializes === role.id)
  if (profiles.length > 0 && !successor)
    return `“${role.id}” is the guide that ${profiles.map((profile) => profile.file).join(', ')} specialize. Name another guide with --to, or retire these profiles first.`
  if (successor?.parsed.data.specializes === role.id)
    return `${successor.parsed.file} specializes “${role.id}” and cannot stand without a guide. Name a guide with --to, or make that profile one first.`

  const wasPublic = publicFrom(role.parsed, today) === ''
  const former = textsAt(role.parsed, 'previousPaths').map(({ value }) => value)
  const addresses = [...(wasPublic ? [role.address] : []), ...former]
  const references = editReferences(contentDir, corpus, file, {
    id: [role.id, successor?.id],
    address: [role.address, successor?.address],
  })
  const redirects = corpus.redirects.file
  const edited = references.find((change) => change.file === redirects)
  const before = edited?.before ?? readText(contentDir, redirects) ?? ''
  const after = editText(redirects, edited?.after ?? before, (text) => withFormer(text, addresses, successor?.address))
  return [
    { file, before: readText(contentDir, file) ?? '', after: undefined },
    ...references.filter((change) => change !== edited),
    ...(after === before ? [] : [{ file: redirects, before, after }]),
  ]
}

function withFormer(text: string, addresses: string[], to: string | undefined): string {
  const [key, added] = to === undefined ? ['gone', addresses] : ['moved', addresses.map((from) => ({ from, to }))]
  if (added.length === 0) return text
  // One address a line reads best, so an empty list is opened.
  const opened = text.replace(
    new RegExp(`^${key}:[ \\t]*\\[[ \\t]*\\]`, 'm'),
    `${key}:\n  - ${yamlValue(added[0], { inFlow: false })}`,
  )
  const left = opened === text ? added : added.slice(1)
  return editYaml(opened, (fields) => ({
    ...fields,
    [key]: [...(Array.isArray(fields[key]) ? fields[key] : []), ...left],
  }))
}
