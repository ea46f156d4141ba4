import type { PhrasingContent, RootContent } from 'mdast'
import { longDate } from '../../format'
import { plainText } from '../../mdx/plain-text'
import type { RoleDocument, Section } from '../document/parsed'
import { bareLink, citation, heading, inline, link, list, paragraph, strong, type Words } from './nodes'
import type { SourceLine } from './source-line'
import { words } from './text-trees'

/** The six facts, each with its basis. */
export function glanceTree(facts: Section<'glance'>, _: SourceLine, { sections }: RoleDocument): RootContent[] {
  const { education, experience, certifications, employers, growth, aiImpact } = facts
  const basis = (id: string): Words => {
    const source = sections.sources.items.find((each) => each.id === id)
    return source ? [`${source.title}, published ${source.year}`, citation(id)] : 'editors’ judgment'
  }
  const tell = (fact: { label: string; basis: string }, text: PhrasingContent[]): Words => [
    `${fact.label}: `,
    text,
    /[.!?]$/.test(plainText(text)) ? ' ' : '. ',
    'Basis: ',
    basis(fact.basis),
    '.',
  ]
  return [
    list([
      tell(education, words(education.text)),
      tell(experience, words(experience.text)),
      tell(certifications, words(certifications.text)),
      tell(employers, inline(employers.list.join(', '))),
      tell(growth, words(growth.text)),
      tell(aiImpact, words(aiImpact.text)),
    ]),
  ]
}

export function pathTree({ rungs }: Section<'path'>): RootContent[] {
  return [rungList(rungs)]
}

/** A career ladder, a role an item. */
export function rungList(rungs: Section<'path'>['rungs']): RootContent {
  const items = rungs.map(({ role, category, level, years, current, leadsTo, waysIn }): Words => {
    const name = current ? [strong(role.title), ' (this page)'] : link(role.title, role.address)
    const facts = [years.label, level.label, ...(category ? [category] : [])].join(', ')
    const ways = waysIn.map(({ says }) => ` ${says}`)
    return [name, `: ${facts}.`, leadsTo.length > 0 && ` Leads to ${leadsTo.join(', ')}.`, ways]
  })
  return list(items, { ordered: true })
}

export function moreTree({ related, category }: Section<'more'>): RootContent[] {
  return [
    ...(related.length > 0
      ? [list(related.map(({ role, says }) => [link(role.title, role.address), `: ${says}`]))]
      : []),
    paragraph(link(category.title, category.address)),
  ]
}

/** What changed on the page and when, and how to cite it. */
export function recordTree(
  { changes, reviewBy, citation: cite }: Section<'record'>,
  _: SourceLine,
  { address }: RoleDocument,
): RootContent[] {
  return [
    heading(3, 'What changed'),
    list(changes.map(({ date, note }) => `${longDate(date)}: ${note}`)),
    ...(reviewBy ? [paragraph(`To be read again by ${longDate(reviewBy)}.`)] : []),
    heading(3, 'Cite this page'),
    paragraph(cite.slice(0, -address.length), bareLink(address)),
  ]
}

export function sourcesTree({ items, note }: Section<'sources'>): RootContent[] {
  return [sourceList(items), paragraph(words(note))]
}

/** Sources by number. */
export function sourceList(items: Section<'sources'>['items']): RootContent {
  const entries = items.map(
    ({ publisher, title, address, year, license, licenseAddress, notice }): Words => [
      `${publisher}, `,
      link(title, address),
      `. Published ${year}. `,
      licenseAddress ? link(license, licenseAddress) : license,
      `.${notice ? ` ${notice}` : ''}`,
    ],
  )
  return list(entries, { ordered: true })
}
