import { addressOf, hiddenAddresses, pageAddresses } from '../addresses'
import type { FileFacts } from '../document'
import { didYouMean } from '../nearest'
import { problem } from '../problem'
import type { Rule } from './rule'

/** Links within the site lead to a page that exists, to an anchor that the page has, and to nothing that becomes public later than their page. */
export const internalLinks: Rule = (corpus, { today }) => {
  const addresses = pageAddresses(corpus)
  const hidden = hiddenAddresses(corpus, today)
  const files: (FileFacts & { anchors?: readonly string[] | undefined })[] = [
    ...corpus.roles.values(),
    ...corpus.categories.values(),
    ...corpus.pages.values(),
  ]
  return files.flatMap((facts) => {
    const from = hidden.get(addressOf(facts)) ?? ''
    return facts.links.flatMap(({ value, place }) => {
      if (!/^(#|\/(?!\/))/.test(value)) return []
      const report = (rule: string, message: string) => [problem(`link/${rule}`, facts.file, place, message)]
      const [address = '', fragment] = value.split('#')
      if (address !== '' && !addresses.has(address)) {
        const near = didYouMean(address, addresses.keys())
        return report('page', `There is no page at “${address}”.${near} Correct the link or take it out.`)
      }
      const anchors = address === '' ? facts.anchors : addresses.get(address)
      if (fragment && anchors && !anchors.includes(fragment)) {
        const near = didYouMean(fragment, anchors)
        return report('fragment', `The page has no part “#${fragment}”.${near} It has: ${anchors.join(', ')}.`)
      }
      const day = hidden.get(address)
      if (day !== undefined && day > from) {
        const until = day === 'draft' ? 'is a draft' : `is published on ${day}`
        return report(
          'draft',
          `“${address}” ${until}, so readers would find nothing there. Publish it first, or take the link out.`,
        )
      }
      return []
    })
  })
}
