import { GUIDE_SECTIONS, PROFILE_SECTIONS } from '../content/sections'
import type { DraftSections } from '../editing/role-source'
import { plural } from '../format'
import type { ReadRole } from './read-role'

const FACTS = ['education', 'experience', 'certifications', 'employers', 'growth', 'aiImpact'] as const

/** Returns what was found in a document, guessed and missed, a line each. */
export function describeImport({ title, kind, fields, guessed, leftOver }: ReadRole, remarks: string[]): string[] {
  const { sections = {}, glance = {}, summary } = fields
  const rules = kind === 'guide' ? GUIDE_SECTIONS : PROFILE_SECTIONS
  const parts = rules.map(({ id, title }) => ({ title, size: sizeOf(sections[id as keyof DraftSections]) }))
  const found = [
    ...(fields.toDo?.title === undefined ? [`title “${title}”`] : []),
    ...(summary ? ['summary'] : []),
    ...parts.flatMap(({ title, size }) => (size ? `${title.toLowerCase()} (${size})` : [])),
    ...listed(
      'facts',
      FACTS.filter((fact) => glance[fact]),
    ),
  ]
  const missed = [
    ...(summary ? [] : ['summary']),
    ...parts.flatMap(({ title, size }) => (size ? [] : title.toLowerCase())),
    ...listed(
      'facts',
      FACTS.filter((fact) => !glance[fact]),
    ),
  ]
  const isNeeded = (remark: string) => {
    const [key = ''] = remark.split(':', 1)
    return key === 'soc' || (!(key in glance) && !(key in fields))
  }
  return [
    `found: ${[kind, ...found].join(', ')}`,
    ...[...guessed, ...remarks.filter(isNeeded)].map((guess) => `guessed: ${guess}`),
    ...(missed.length > 0 ? [`missed: ${missed.join(', ')}`] : []),
    ...(leftOver > 0 ? [`left over: ${plural(leftOver, 'line')}, at the end of the file under “To be placed”`] : []),
  ]
}

function sizeOf(part: DraftSections[keyof DraftSections]): string | undefined {
  if (part === undefined || part.length === 0) return undefined
  if (typeof part === 'string') return plural(part.split(/\n\n+/).length, 'paragraph')
  const [first] = part
  if (typeof first === 'string') return plural(part.length, 'item')
  if (first && 'question' in first) return plural(part.length, 'question')
  const items = (part as { items: string[] }[]).reduce((sum, group) => sum + group.items.length, 0)
  return `${plural(part.length, 'group')}, ${plural(items, 'item')}`
}

function listed(name: string, values: readonly string[]): string[] {
  return values.length > 0 ? [`${name}: ${values.join(' + ')}`] : []
}
