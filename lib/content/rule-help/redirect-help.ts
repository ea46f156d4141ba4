import type { RuleHelp } from './rule-help'

export const redirectHelp: Record<string, RuleHelp> = {
  'redirect/circle': {
    means: 'A former address leads back to itself.',
    mend: 'Name the page where readers should end.',
    why: 'A browser would go round until it gives up.',
    bad: '{ from: /jobs/a/b, to: /jobs/c/d } and { from: /jobs/c/d, to: /jobs/a/b }',
    good: '{ from: /jobs/a/b, to: /jobs/c/d }, where /jobs/c/d is a page',
  },
  'redirect/hidden': {
    means: '`redirects.yaml` leads to a role or category that readers cannot see yet.',
    mend: 'Publish it first, or lead readers elsewhere.',
    why: 'An old address that worked would end at “page not found”.',
    bad: '{ from: /jobs/trades/joiner, to: /jobs/skilled-trades/carpenter }, while carpenter is a draft',
    good: '{ from: /jobs/trades/joiner, to: /jobs/skilled-trades }',
  },
  'redirect/live': {
    means: 'An address is a page today and a former address as well.',
    mend: 'Take it out of the former addresses.',
    why: 'Readers who ask for the page would be sent away from it.',
    bad: 'previousPaths: [/jobs/skilled-trades/plumber] in electrician.mdx',
    good: 'previousPaths: [/jobs/trades/electrician] in electrician.mdx',
  },
  'redirect/target': {
    means: 'A former address leads to a page that does not exist.',
    mend: 'Correct `to`.',
    why: 'An old address that worked would end at “page not found”.',
    bad: '{ from: /jobs/trades, to: /jobs/trade }',
    good: '{ from: /jobs/trades, to: /jobs/skilled-trades }',
  },
  'redirect/twice': {
    means: 'A former address is declared twice.',
    mend: 'Keep one.',
    why: 'It can lead to one page only, and which one would be a guess.',
    bad: 'previousPaths: [/jobs/trades/sparky] in two roles',
    good: 'previousPaths: [/jobs/trades/sparky] in one role',
  },
}
