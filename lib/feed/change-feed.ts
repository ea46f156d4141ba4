import type { Category, Library, Role } from '../content'
import { feedPaths, feedTitle } from './feed-paths'

/** What changed on the page of one role on one day. */
export interface FeedEntry {
  /** The same for ever, wherever the page moves: the role’s id and the day. */
  id: string
  title: string
  /** Full address of the page. */
  address: string
  date: string
  /** What changed. */
  notes: string
  /** What the role is. */
  text: string
  category: { id: string; title: string }
}

/** New and changed roles, ready to be written in any format. Addresses are full. */
export interface Feed {
  siteName: string
  origin: string
  title: string
  about: string
  /** The page that shows the same. */
  page: string
  atom: string
  json: string
  /** The day of the newest entry. */
  updated: string
  /** Newest first. */
  entries: FeedEntry[]
}

interface Options {
  library: Library
  siteName: string
  origin: string
  /** Without it, the roles of all categories. */
  category?: Category | undefined
}

const MOST_ENTRIES = 50

/** Returns the feed of new and changed roles; undefined while there is no role. */
export function changeFeed({ library, siteName, origin, category }: Options): Feed | undefined {
  const roles = category ? library.rolesIn(category.id) : library.roles
  const entries = roles
    .flatMap((role) => entriesOf(role, library.category(role.category)?.title ?? role.category, origin))
    // Roles are in A to Z order, and the sort keeps it within a day.
    .sort((a, b) => b.date.localeCompare(a.date))
    .slice(0, MOST_ENTRIES)
  const [newest] = entries
  if (!newest) return undefined
  const paths = feedPaths(category)
  return {
    siteName,
    origin,
    title: feedTitle({ siteName, category }),
    about:
      'Each entry says what changed on the page of a role. Figures, facts and wording count; a mended comma does not.',
    page: origin + (category?.path ?? '/changes'),
    atom: origin + paths.atom,
    json: origin + paths.json,
    updated: newest.date,
    entries,
  }
}

function entriesOf({ id, title, path, summary, category, changes }: Role, categoryTitle: string, origin: string) {
  const first = changes.at(-1)?.date
  return [...new Set(changes.map(({ date }) => date))].map(
    (date): FeedEntry => ({
      // RFC 4151; a port is no part of an authority.
      id: `tag:${new URL(origin).hostname},${date}:role/${id}`,
      title: `${date === first ? 'New role' : 'Changed'}: ${title}`,
      address: origin + path,
      date,
      notes: changes
        .filter((change) => change.date === date)
        .map(({ note }) => note)
        .join(' '),
      text: summary,
      category: { id: category, title: categoryTitle },
    }),
  )
}
