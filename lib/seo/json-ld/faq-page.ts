import type { FAQPage } from 'schema-dts'
import type { Guide } from '../../content/role'
import { plainText } from '../../mdx/plain-text'

/** Returns the questions of a guide with their answers, in the words that a reader sees. */
export function faqPage({ path, sections }: Guide, origin: string): FAQPage {
  return {
    '@type': 'FAQPage',
    '@id': `${origin}${path}#faq`,
    isPartOf: { '@id': `${origin}${path}#webpage` },
    mainEntity: sections.questions.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: plainText(answer) },
    })),
  }
}
