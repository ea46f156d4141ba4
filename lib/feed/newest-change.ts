import { lastUpdated } from '../content/change-log'

/** Returns the newest day on which one of the pages changed; undefined when there are none. */
export function newestChange(pages: readonly Parameters<typeof lastUpdated>[0][]): string | undefined {
  return pages.map(lastUpdated).sort().at(-1)
}
