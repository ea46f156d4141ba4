import { oneLine } from './one-line'
import { placeholderFacts, SUMMARY, TO_DO } from './placeholders'
import type { RoleDraft } from './role-source'
import { filled } from './section-source'
import { yamlValue } from './yaml-value'

/** The fewest characters that the schema takes. */
const FEWEST = { summary: 120, text: 20, employers: 2 }
const FACTS = ['education', 'experience', 'certifications', 'employers', 'growth', 'aiImpact'] as const

const LEVEL = 'entry, mid, senior or lead'

type Field = [key: string, value: unknown]

/** Returns the lines between the fences of a role's file: keys in the order of the editor's guide, one group a line. */
export function frontMatterSource(draft: RoleDraft): string {
  const { title, kind, specializes, soc, socNote, aliases, level, leadsTo, skills, related } = draft
  const { changes, reviewBy, status, publishAt, previousPaths, silence = [] } = draft
  const facts = factsOf(draft)
  const toDo: Record<string, string> = { ...facts.toDo, ...(level ? {} : { level: LEVEL }), ...draft.toDo }
  const line = (indent: string, path: string, value: unknown) => {
    const remark = toDo[path] === undefined ? '' : ` # ${TO_DO}: ${oneLine(toDo[path])}`
    return `${indent}${path.split('.').at(-1)}: ${yamlValue(value, { inFlow: false })}${remark}\n`
  }
  const lines = (fields: Field[]) =>
    fields.map(([key, value]) => (value === undefined ? '' : line('', key, value))).join('')
  const group = (key: string, fields: Field[]) =>
    `${key}:\n${fields.map(([name, value]) => line('  ', `${key}.${name}`, value)).join('')}`
  return [
    lines([
      ['title', title],
      ['kind', kind],
      ['specializes', specializes],
      ['summary', longEnough(draft.summary, SUMMARY, FEWEST.summary)],
      ['soc', soc],
      ['socNote', socNote],
      ['aliases', aliases ?? []],
      ['level', level ?? 'mid'],
      ['leadsTo', leadsTo ?? []],
    ]),
    group('skills', [
      ['core', skills.core],
      ['common', skills.common],
    ]),
    lines([['related', related]]),
    group(
      'glance',
      FACTS.map((fact) => [fact, facts.values[fact]]),
    ),
    listed('changes', changes),
    lines([
      ['reviewBy', reviewBy],
      ['status', status ?? (publishAt ? undefined : 'draft')],
      ['publishAt', publishAt],
      ['previousPaths', previousPaths],
    ]),
    ...(silence.length > 0 ? [listed('silence', silence)] : []),
  ].join('')
}

function listed(key: string, entries: object[]): string {
  return `${key}:\n${entries.map((entry) => `  - ${yamlValue(entry, { inFlow: true })}\n`).join('')}`
}

interface Facts {
  values: Record<string, unknown>
  toDo: Record<string, string>
}

/** Joins the facts of a draft with placeholders, and marks those of which a part is a placeholder that nobody would see. */
function factsOf({ glance = {}, changes }: RoleDraft): Facts {
  const placeholders = placeholderFacts(Number(changes[0]?.date.slice(0, 4)))
  const toDo: Record<string, string> = {}
  const values = FACTS.map((fact) => {
    const placeholder: Record<string, unknown> = placeholders[fact]
    const given: Record<string, unknown> = Object.fromEntries(
      Object.entries(glance[fact] ?? {}).filter(([, part]) => part !== undefined),
    )
    const guessed = Object.keys(placeholder).filter((key) => key !== 'basis' && !(key in given))
    const value = { ...placeholder, ...given }
    if (typeof value.text === 'string') value.text = longEnough(value.text, String(placeholder.text), FEWEST.text)
    if (Array.isArray(value.list)) value.list = filled(value.list, `${TO_DO}: a kind of employer`, FEWEST.employers)
    if (guessed.length > 0 && !JSON.stringify(value).includes(TO_DO))
      toDo[`glance.${fact}`] = `set ${guessed.map((key) => `“${key}”`).join(' and ')}`
    return [fact, value]
  })
  return { values: Object.fromEntries(values), toDo }
}

function longEnough(text: string | undefined, placeholder: string, fewest: number): string {
  const given = oneLine(text ?? '')
  return given.length >= fewest ? given : `${given} ${placeholder}`.trim()
}
