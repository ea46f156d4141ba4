import { parseDocument } from 'htmlparser2'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { RolePage } from '@/components/role/role-page'
import { documentsOf, site } from './documents-of'
import { textParts } from './read-twins'

const { library, formatsOf } = documentsOf('content')

type Node = ReturnType<typeof parseDocument>['children'][number]

/** What a page has for those who use it, and what drawings show. */
const ASIDE = new Set(['svg', 'button', 'sup'])
const ASIDE_CLASSES = ['report', 'figure-key', 'compare']
/** What speaks of a drawing, a table's first column or another page. */
const ON_PAGE_ONLY = [
  'The drawing does not start at zero.',
  / \d+ states and territories as a ranked table /,
  'Changes to all pages.',
  / Measure (?=Ranks above )/,
]
/** Names that only need saying where there is no layout. */
const IN_TWINS_ONLY = [' Percentile Pay a year ', /https:\S+ ·/, 'License of the text: CC BY 4.0']

function words(text: string, without: (string | RegExp)[]): Set<string> {
  const plain = without.reduce<string>((rest, phrase) => rest.replace(phrase, ' '), text.replace(/\s+/g, ' '))
  const found = plain.toLowerCase().match(/[\p{L}\p{N}$+−%][\p{L}\p{N}.,:/’'%*-]*/gu) ?? []
  // Plain text numbers its lists in so many words.
  return new Set(found.map((word) => word.replace(/[.,:]+$/, '')).filter((word) => !/^\d{1,2}$/.test(word)))
}

function visibleText(node: Node): string {
  if (node.type === 'text') return node.data
  if (!('children' in node)) return ''
  if (node.type === 'tag') {
    const { name, attribs } = node
    if (ASIDE.has(name) || attribs['aria-hidden'] === 'true') return ''
    if (ASIDE_CLASSES.some((aside) => attribs.class?.split(' ').includes(aside))) return ''
  }
  const text = node.children.map(visibleText).join('')
  return isInline(node) ? text : ` ${text} `
}

// A span that has a class is laid out as a block.
function isInline(node: Node): boolean {
  const names = ['span', 'a', 'strong', 'em', 'code', 'time', 'mark']
  return node.type === 'tag' && names.includes(node.name) && !(node.name === 'span' && node.attribs.class)
}

function sectionsOf(node: Node): [string, Node][] {
  if (node.type !== 'tag') return []
  if (node.attribs.class === 'role-head') return [['head', node]]
  if (node.name === 'section' && node.attribs.id) return [[node.attribs.id, node]]
  return node.children.flatMap(sectionsOf)
}

describe.each(library.roles)('$id', (role) => {
  const page = (
    <RolePage
      graph={{ '@context': 'https://schema.org', '@graph': [] }}
      role={role}
      library={library}
      site={{ ...site, correctionsTo: 'corrections@example.org' }}
      address={site.origin + role.path}
    />
  )
  const { children } = parseDocument(renderToStaticMarkup(page))
  const sections = children.flatMap(sectionsOf)
  const { document, text } = formatsOf(role.id)
  const parts = textParts(text)

  test('has the parts of its page in the order of the page', () => {
    const ids = Object.entries(document.sections).flatMap(([id, section]) => (section ? [id] : []))
    expect(['head', ...ids]).toEqual(sections.map(([id]) => id))
  })

  test('says in each part what the page says there, and nothing else', () => {
    const differences = sections.flatMap(([id, section], index) => {
      const [title = '', part = ''] = parts[index] ?? []
      const onPage = words(visibleText(section), ON_PAGE_ONLY)
      const inTwin = words(`${title} ${part}`, IN_TWINS_ONLY)
      const missing = [...onPage].filter((word) => !inTwin.has(word))
      const added = [...inTwin].filter((word) => !onPage.has(word))
      return missing.length + added.length > 0 ? [{ id, missing, added }] : []
    })
    expect(differences).toEqual([])
  })
})
