import type { Corpus } from '../corpus'
import type { FileFacts } from '../document'
import { didYouMean } from '../nearest'
import { problem } from '../problem'
import { pageAddresses } from './addresses'
import type { Rule } from './rule'

/** Links within the site lead to a page that exists, and to an anchor that the page has. */
export const internalLinks: Rule = (corpus) => {
  const addresses = pageAddresses(corpus)
  const files: (FileFacts & { anchors: readonly string[] })[] = [
    ...corpus.roles.values(),
    ...corpus.categories.values(),
    ...corpus.pages.values(),
  ]
  return files.flatMap(({ file, links, anchors, data }) =>
    links.flatMap(({ value, place }) => {
      if (!/^[/#]/.test(value)) return []
      const [address = '', fragment] = value.split('#')
      const target = address === '' ? anchors : addresses.get(address)
      if (!target) {
        return [
          problem(
            'link/page',
            file,
            place,
            `There is no page at “${address}”.${didYouMean(address, addresses.keys())} Correct the link or take it out.`,
          ),
        ]
      }
      if (fragment && !target.includes(fragment)) {
        return [
          problem(
            'link/fragment',
            file,
            place,
            `The page has no part “#${fragment}”.${didYouMean(fragment, target)} It has: ${target.join(', ')}.`,
          ),
        ]
      }
      if (isDraft(address, corpus) && data.status !== 'draft') {
        return [
          problem(
            'link/draft',
            file,
            place,
            `“${address}” is not published yet, so readers would find nothing there. Publish it or take the link out.`,
          ),
        ]
      }
      return []
    }),
  )
}

function isDraft(address: string, { roles }: Corpus): boolean {
  const role = roles.get(address.split('/')[3] ?? '')
  return role?.data.status === 'draft'
}
