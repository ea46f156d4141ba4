import { oneLine } from './one-line'
import { BLOCKS, DUTY, GROUPS, QUESTION } from './placeholders'
import type { DraftGroup, DraftQuestion, DraftSections, RoleDraft } from './role-source'

/** Fewest items of a list of duties. */
const FEWEST_DUTIES = 6

/** Returns the text below the heading of a section of a draft, a placeholder when the draft has none. */
export function sectionSource(id: keyof DraftSections, { sections = {} }: RoleDraft): string {
  switch (id) {
    case 'duties':
    case 'responsibilities':
      return list(filled(sections[id] ?? [], DUTY, FEWEST_DUTIES))
    case 'qualifications':
    case 'requirements':
      return orElse(sections[id], GROUPS).map(groupSource).join('\n\n')
    case 'questions':
      return orElse(sections.questions, [QUESTION]).map(questionSource).join('\n\n')
    default:
      return sections[id]?.trim() || BLOCKS[id]
  }
}

/** Returns a list made longer by a placeholder, if need be. */
export function filled(items: string[], placeholder: string, fewest: number): string[] {
  return [...items, ...Array<string>(Math.max(fewest - items.length, 0)).fill(placeholder)]
}

function groupSource({ title, items }: DraftGroup): string {
  return `### ${oneLine(title)}\n\n${list(items.length > 0 ? items : [GROUPS[0]?.items[0] ?? ''])}`
}

function questionSource({ question, answer }: DraftQuestion): string {
  return `### ${oneLine(question)}\n\n${answer.trim() || QUESTION.answer}`
}

function list(items: string[]): string {
  return items.map((item) => `- ${oneLine(item)}`).join('\n')
}

function orElse<Item>(items: Item[] | undefined, placeholder: Item[]): Item[] {
  return items && items.length > 0 ? items : placeholder
}
