import type { Occupation } from 'schema-dts'
import { expect, test } from 'vitest'
import { graphOf } from '@/lib/seo/json-ld/graph-of'
import { pageBasics } from '@/lib/seo/json-ld/page-node'
import { site } from './library-of'

// What is tested here is that TypeScript refuses each: an expected error that does not come is one itself.
test('a property that schema.org does not have fails to compile', () => {
  const page = { site, path: '/a', crumbs: { current: 'A' } }
  const basics = pageBasics(site.origin, '/a')
  // @ts-expect-error headLine
  const misspelt = graphOf({ ...page, page: { '@type': 'WebPage', ...basics, headLine: 'A' } })
  // @ts-expect-error percentile10 is not of a web page
  const misplaced = graphOf({ ...page, page: { '@type': 'WebPage', ...basics, percentile10: 5 } })
  // @ts-expect-error nor is it of a country
  const nested: Occupation = { '@type': 'Occupation', occupationLocation: { '@type': 'Country', percentile10: 5 } }
  // @ts-expect-error there is no such class
  const unknown: Occupation = { '@type': 'Ocupation' }
  expect([misspelt, misplaced, nested, unknown]).toHaveLength(4)
})
