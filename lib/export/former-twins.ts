import type { Library } from '../content'
import { formatsOf, twinPath } from './twin-address'

interface Step {
  from: string
  to: string
}

/** Returns the former addresses that lead elsewhere, each followed by those of its twins that the new page has, too. */
export function movedAddresses({ redirects }: Pick<Library, 'redirects'>): Step[] {
  return redirects.flatMap(({ from, to }) => [
    { from, to },
    ...formatsOf(from)
      .filter((format) => formatsOf(to).includes(format))
      .map((format) => ({ from: twinPath(from, format), to: twinPath(to, format) })),
  ])
}

/** Returns the addresses that are gone, those of twins included, each with the page that stood there. */
export function goneAddresses({ gone }: Pick<Library, 'gone'>): { address: string; page: string }[] {
  return [...gone].flatMap((page) =>
    [page, ...formatsOf(page).map((format) => twinPath(page, format))].map((address) => ({ address, page })),
  )
}
