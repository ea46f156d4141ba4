import type { PhrasingContent, RootContent } from 'mdast'
import type { Passage, Section } from '../document/parsed'
import { heading, inline, link, list, paragraph } from './nodes'

export function proseTree({ text }: Section<'overview'>): RootContent[] {
  return blocks(text)
}

export function fitTree({ text, guide }: Section<'fit'>): RootContent[] {
  return [...blocks(text), ...(guide ? [paragraph(link(guide.title, guide.address))] : [])]
}

export function itemsTree({ items }: Section<'duties'>): RootContent[] {
  return [list(items.map(words), { ordered: true })]
}

/** The named skills, then lists by group. */
export function qualificationsTree({ skills, groups }: Section<'qualifications'>): RootContent[] {
  const named = (label: string, each: typeof skills.core) => [
    label,
    inline(each.map(({ name, address }, at) => [at > 0 && ', ', link(name, address, { quiet: true })])),
  ]
  return [
    list([
      named('Core skills: ', skills.core),
      ...(skills.common.length > 0 ? [named('Often also: ', skills.common)] : []),
    ]),
    ...groups.flatMap(({ title, items }) => [heading(3, title), list(items.map(words))]),
  ]
}

export function questionsTree({ items }: Section<'questions'>): RootContent[] {
  return items.flatMap(({ question, answer }) => [heading(3, question), ...blocks(answer)])
}

function blocks({ nodes }: Passage): RootContent[] {
  return nodes as RootContent[]
}

/** Returns a text that is one line. */
export function words({ nodes }: Passage): PhrasingContent[] {
  return nodes as PhrasingContent[]
}
