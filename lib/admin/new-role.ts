import { isDeepStrictEqual } from 'node:util'
import type { Corpus } from '../content/corpus'
import { isRecord } from '../content/is-record'
import { LEFT_OVER } from '../content/left-over'
import { ALL_OCCUPATIONS } from '../content/schema/occupation'
import { proposeDraft } from '../editing/propose-draft'
import { type RoleDraft, roleSource } from '../editing/role-source'
import type { Collection } from './collections'
import { BODY, readDocumentForm } from './document-form'
import { shapeOf } from './entries'
import { OTHER_SECTIONS } from './section-form'
import { cutHead } from './section-value'

type Fields = Partial<RoleDraft> & { [BODY]?: RoleDraft['sections'] & { [OTHER_SECTIONS]?: string } }

/** Returns what the form of a new role begins with: a placeholder in each field, marked `TODO`. */
export function emptyRoleForm(collection: Collection, today: string): Record<string, unknown> {
  const text = roleSource({
    title: '',
    kind: collection.kind ?? 'guide',
    soc: ALL_OCCUPATIONS,
    skills: { core: [], common: [] },
    changes: [{ date: today, note: 'First published.' }],
  })
  const { title: _, toConfirm: __, ...form } = readDocumentForm(text, shapeOf(collection))
  return form
}

/**
 * Returns the text of a new role. What was left as the form began is proposed from the title, as by the command `new`.
 * @param category the folder that the role shall lie in
 */
export function newRoleSource(
  corpus: Corpus,
  { collection, category, today }: { collection: Collection; category: string; today: string },
  form: Record<string, unknown>,
): string {
  const { [BODY]: { [OTHER_SECTIONS]: other, ...sections } = {}, ...fields } = (written(
    form,
    emptyRoleForm(collection, today),
  ) ?? {}) as Fields
  const kind = collection.kind ?? 'guide'
  const title = String(form.title)
  const { draft } = proposeDraft(corpus, { title, kind, category, today, specializes: fields.specializes })
  const toDo = Object.fromEntries(Object.entries(draft.toDo ?? {}).filter(([key]) => !hasPath(fields, key)))
  return roleSource({
    ...draft,
    ...fields,
    kind,
    skills: { ...draft.skills, ...fields.skills },
    glance: { ...draft.glance, ...fields.glance },
    toDo,
    sections,
    ...(other ? { leftOver: withoutHeading(other) } : {}),
  })
}

// Below it stands all that is left over.
function withoutHeading(text: string): string {
  const { head, rest } = cutHead(text.trim())
  return head.trim() === `## ${LEFT_OVER}` ? rest : text
}

/** Returns what somebody wrote: without what is empty, and without what is as it was. */
function written(value: unknown, former: unknown): unknown {
  if (value === '' || value === null || isDeepStrictEqual(value, former)) return undefined
  if (Array.isArray(value) && value.length === 0) return undefined
  if (!isRecord(value)) return value
  const known = isRecord(former) ? former : {}
  const fields = Object.entries(value).map(([key, item]) => [key, written(item, known[key])] as const)
  const given = fields.filter(([, item]) => item !== undefined)
  return given.length > 0 ? Object.fromEntries(given) : undefined
}

function hasPath(fields: Record<string, unknown>, path: string): boolean {
  const value = path.split('.').reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), fields)
  return value !== undefined
}
