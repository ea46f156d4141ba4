import type { Library } from '../content'
import { cardPath } from '../social/social-card'
import { formatsOf, twinPath } from './twin-address'

interface Step {
  from: string
  to: string
}

/**
 * Returns the former addresses that lead elsewhere, each followed by those of its twins and its card that the new page
 * has, too.
 */
export function movedAddresses({ redirects }: Pick<Library, 'redirects'>): Step[] {
  return redirects.flatMap(({ from, to }) => {
    const now = besides(to)
    return [
      { from, to },
      ...[...besides(from)].flatMap(([form, address]): Step[] => {
        const moved = now.get(form)
        return moved === undefined ? [] : [{ from: address, to: moved }]
      }),
    ]
  })
}

/** Returns the addresses that are gone, those of twins and cards included, each with the page that stood there. */
export function goneAddresses({ gone }: Pick<Library, 'gone'>): { address: string; page: string }[] {
  return [...gone].flatMap((page) => [page, ...besides(page).values()].map((address) => ({ address, page })))
}

/** Returns the other addresses of a page, by their form. */
function besides(page: string): Map<string, string> {
  const twins = formatsOf(page).map((format) => [format, twinPath(page, format)] as const)
  // What has a twin is a role or a category, and those have cards.
  return new Map([...twins, ...(twins.length > 0 ? [['card', cardPath(page)] as const] : [])])
}
