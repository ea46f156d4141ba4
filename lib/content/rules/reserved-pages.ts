import { problem } from '../problem'
import type { Rule } from './rule'

/** First parts of addresses that the site's own routes take, now or by plan (search, comparison, skills, changes, sources). */
const RESERVED = [
  '404',
  '500',
  'index',
  'api',
  'changes',
  'compare',
  'data',
  'enhance',
  'jobs',
  'match',
  'preview',
  'search',
  'server-error',
  'sitemaps',
  'skills',
  'sources',
]

/** A content page does not take the address of one of the site's own routes. */
export const reservedPages: Rule = ({ pages }) =>
  RESERVED.flatMap((name) => {
    const page = pages.get(name)
    const message = `“/${name}” belongs to the site itself, so a content page there would never be seen. Rename the file.`
    return page ? [problem('page/reserved', page.file, { line: 1, column: 1 }, message)] : []
  })
