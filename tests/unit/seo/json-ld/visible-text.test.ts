import { Parser } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import type { Guide } from '@/lib/content/role'
import { toHtml } from '@/lib/mdx/to-html'
import { faqPage } from '@/lib/seo/json-ld/faq-page'
import { occupationNode } from '@/lib/seo/json-ld/occupation'
import { libraryOf, site } from './library-of'

const library = libraryOf('content')
const guides = library.roles.filter((role): role is Guide => role.kind === 'guide')

describe('what the graph says is what a reader of the page sees, in', () => {
  test.each(guides)('$title', (role) => {
    const { questions, duties, qualifications } = role.sections
    const { mainEntity } = faqPage(role, site.origin) as { mainEntity?: unknown }
    expect(mainEntity).toEqual(
      questions.map(({ question, answer }) => ({
        '@type': 'Question',
        name: question,
        acceptedAnswer: { '@type': 'Answer', text: visibleText(toHtml(answer)) },
      })),
    )
    expect(occupationNode(role, library, site.origin)).toMatchObject({
      responsibilities: duties.map((duty) => visibleText(toHtml(duty))),
      qualifications: qualifications.flatMap(({ items }) => items.map((item) => visibleText(toHtml(item)))),
    })
  })
})

const BLOCKS = new Set(['p', 'li', 'ul', 'ol', 'br', 'td', 'th', 'tr', 'table', 'div', 'blockquote', 'pre', 'h4'])

/** Returns the text of HTML as it is seen, in one line, without the numbers of citations. */
function visibleText(html: string): string {
  const parts: string[] = []
  let cited = 0
  const parser = new Parser({
    onopentag(name) {
      if (name === 'sup') cited += 1
      if (BLOCKS.has(name)) parts.push(' ')
    },
    ontext(text) {
      if (cited === 0) parts.push(text)
    },
    onclosetag(name) {
      if (name === 'sup') cited -= 1
      if (BLOCKS.has(name)) parts.push(' ')
    },
  })
  parser.end(html)
  return parts.join('').replace(/\s+/g, ' ').trim()
}
