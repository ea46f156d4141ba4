import type { VFileMessage } from 'vfile-message'
import type { FileFacts } from '../document'
import { problem } from '../problem'
import type { Rule } from './rule'

/** First parts of addresses that the site's own routes take, now or by plan. */
const RESERVED = [
  '404',
  '500',
  'admin',
  'api',
  'changes',
  'compare',
  'content-events',
  'data',
  'enhance',
  'index',
  'jobs',
  'lost',
  'match',
  'preview',
  'publish',
  'schemas',
  'search',
  'server-error',
  'sitemaps',
  'skills',
  'sources',
  'suggest',
  'twins',
]

/** A page does not take the address of something that the site itself answers. */
export const reservedPages: Rule = ({ pages, roles }) => [
  ...RESERVED.flatMap((name) =>
    refuse(pages.get(name), `“/${name}” belongs to the site itself, so a content page there would never be seen.`),
  ),
  ...refuse(
    roles.get('feed'),
    'At “feed.json” beside the roles of a category stands its feed, so no role can have that name.',
  ),
]

function refuse(facts: FileFacts | undefined, reason: string): VFileMessage[] {
  if (!facts) return []
  return [problem('page/reserved', facts.file, { line: 1, column: 1 }, `${reason} Rename the file.`)]
}
