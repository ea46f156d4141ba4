import { oncePer } from '../once-per'
import { skillPath } from '../skills/skill-path'
import type { Corpus } from './corpus'
import type { FileFacts } from './document'
import { isRecord } from './is-record'
import { publicFrom, skillsAt, textsAt } from './rules/rule'

/** The addresses that the site answers with a page, each with the anchors that a link may name, as far as they are known. */
export const pageAddresses = oncePer((corpus: Corpus): ReadonlyMap<string, readonly string[] | undefined> => {
  const addresses = new Map<string, readonly string[] | undefined>([
    ['/', ['main', 'categories', 'updated', 'method']],
    ['/jobs', ['main']],
    ['/changes', ['main']],
    ['/search', ['main']],
    ['/compare', ['main']],
    ['/match', ['main']],
    ['/skills', ['main']],
    [
      '/data',
      ['main', 'files', 'reading', 'role-columns', 'skill-columns', 'license', 'data-sources', 'cite', 'feeds'],
    ],
    ['/sources', ['main', ...Object.keys(corpus.sources.data).map((id) => `source-${id}`)]],
  ])
  for (const [id, { anchors }] of corpus.categories) addresses.set(`/jobs/${id}`, anchors)
  for (const [id, { anchors }] of corpus.pages) addresses.set(`/${id}`, anchors)
  for (const role of corpus.roles.values()) {
    addresses.set(addressOf(role), role.anchors)
    for (const address of skillAddresses(role)) addresses.set(address, ['main'])
  }
  return addresses
})

/** Returns the address of the page that a role, a category or a content page becomes. */
export function addressOf({ file }: FileFacts): string {
  return file
    .replace(/^(roles|categories)/, '/jobs')
    .replace(/^pages/, '')
    .replace(/\.mdx$/, '')
}

/** Tells whether two files hold one role: one has the address that the other had, or both have one title and summary. */
export function isSameRole(a: FileFacts, b: FileFacts): boolean {
  const isFormer = (one: FileFacts, other: FileFacts) =>
    textsAt(one, 'previousPaths').some(({ value }) => value === addressOf(other))
  const { title, summary } = a.data
  return isFormer(a, b) || isFormer(b, a) || (title === b.data.title && !!summary && summary === b.data.summary)
}

/** Returns the addresses of the skills that a role names; each has a page because a role names it. */
function skillAddresses(role: FileFacts): string[] {
  return skillsAt(role).map(({ value }) => skillPath(value))
}

/**
 * Returns the addresses that readers cannot open yet, each with the day from which they can, `draft` for none: hidden
 * roles, and categories and skills of which all roles are hidden.
 */
export function hiddenAddresses(corpus: Corpus, today: string): Map<string, string> {
  const known = hiddenByDay(corpus).get(today) ?? findHidden(corpus, today)
  hiddenByDay(corpus).set(today, known)
  return known
}

// Several rules ask for the same.
const hiddenByDay = oncePer((_: Corpus) => new Map<string, Map<string, string>>())

function findHidden({ roles, categories }: Corpus, today: string): Map<string, string> {
  const days = new Map<string, string>()
  for (const id of categories.keys()) days.set(`/jobs/${id}`, 'draft')
  for (const role of roles.values()) for (const skill of skillAddresses(role)) days.set(skill, 'draft')
  for (const role of roles.values()) {
    const [address, day] = [addressOf(role), publicFrom(role, today)]
    const category = address.slice(0, address.lastIndexOf('/'))
    days.set(address, day)
    for (const list of [category, ...skillAddresses(role)]) if (day < (days.get(list) ?? '')) days.set(list, day)
  }
  return new Map([...days].filter(([, day]) => day !== ''))
}

/** One former address with the place where it is declared; `to` is undefined for an address that is gone. */
export interface FormerAddress {
  from: string
  to: string | undefined
  facts: FileFacts
  path: string
}

/** Returns every former address: of redirects.yaml, then `previousPaths` of the roles. */
export function formerAddresses(corpus: Corpus): FormerAddress[] {
  const { redirects, roles } = corpus
  const moved = Array.isArray(redirects.data.moved) ? redirects.data.moved : []
  return [
    ...moved.flatMap((entry, index) =>
      isRecord(entry) && typeof entry.from === 'string' && typeof entry.to === 'string'
        ? [{ from: entry.from, to: entry.to, facts: redirects, path: `moved.${index}.from` }]
        : [],
    ),
    ...textsAt(redirects, 'gone').map(({ value, path }) => ({ from: value, to: undefined, facts: redirects, path })),
    ...[...roles.values()].flatMap((role) =>
      textsAt(role, 'previousPaths').map(({ value, path }) => ({
        from: value,
        to: addressOf(role),
        facts: role,
        path,
      })),
    ),
  ]
}

/**
 * Returns where a former address ends when all steps are followed: an address that is not a former one, undefined when
 * it is gone, or `circle`.
 * @param byAddress the former addresses by `from`
 */
export function endOf({ from, to }: FormerAddress, byAddress: Map<string, FormerAddress>): string | undefined {
  const seen = new Set([from])
  let at = to
  while (at !== undefined && byAddress.has(at)) {
    if (seen.has(at)) return 'circle'
    seen.add(at)
    at = byAddress.get(at)?.to
  }
  return at
}
