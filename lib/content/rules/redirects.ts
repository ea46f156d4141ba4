import { addressOf, endOf, formerAddresses, hiddenAddresses, pageAddresses } from '../addresses'
import type { FileFacts } from '../document'
import { didYouMean } from '../nearest'
import { problemAt, type Rule } from './rule'

/** A former address has no page any more, stands once, and ends at a page without running in a circle. */
export const redirects: Rule = (corpus, { today }) => {
  const hidden = hiddenAddresses(corpus, today)
  const pages = pageAddresses(corpus)
  const former = formerAddresses(corpus)
  // Where an address stands twice, the first counts.
  const byAddress = new Map([...former].reverse().map((address) => [address.from, address]))
  const titles = new Map([...corpus.roles.values()].map((role) => [addressOf(role), role.data.title]))
  const isTwin = (from: string, { data }: FileFacts) => data.title !== undefined && titles.get(from) === data.title
  return former.flatMap((address) => {
    const { from, facts, path } = address
    if (pages.has(from))
      return [
        problemAt(
          'redirect/live',
          facts,
          path,
          `“${from}” is a page of the site, so it cannot lead elsewhere. Correct the address${isTwin(from, facts) ? ', or delete the file that is left over of the two' : ''}.`,
        ),
      ]
    if (byAddress.get(from) !== address)
      return [problemAt('redirect/twice', facts, path, `“${from}” is named as a former address twice. Keep one.`)]
    const end = endOf(address, byAddress)
    if (end === 'circle')
      return [
        problemAt(
          'redirect/circle',
          facts,
          path,
          `“${from}” leads back to itself. Name the page where readers should end.`,
        ),
      ]
    if (end !== undefined && !pages.has(end)) {
      return [
        problemAt(
          'redirect/target',
          facts,
          path.replace(/from$/, 'to'),
          `There is no page at “${end}”.${didYouMean(end, pages.keys())} Correct “to”.`,
        ),
      ]
    }
    if (end !== undefined && hidden.has(end) && facts === corpus.redirects) {
      const message = `“${end}” is not published yet, so readers would be led to nothing. Publish it first, or lead them elsewhere.`
      return [problemAt('redirect/hidden', facts, path.replace(/from$/, 'to'), message)]
    }
    return []
  })
}
