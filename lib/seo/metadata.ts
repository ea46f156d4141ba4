import type { Metadata } from 'next'
import { type Category, lastUpdated, type Page, type Role } from '../content'
import type { Skill } from '../content/schema/vocabulary'
import { formatsOf, MEDIA_TYPES, twinPath } from '../export/twin-address'
import { feedLinks } from '../feed/feed-paths'
import { plural } from '../format'
import { site } from '../site'
import type { SkillUse } from '../skills/skill-index'
import { skillPath } from '../skills/skill-path'
import { CARD_SIZE, cardPath } from '../social/social-card'

interface PageFacts {
  title: string
  summary: string
  /** The canonical address, from the root. */
  path: string
  /** The category that the page belongs to; its feed is named before that of all roles. */
  category?: Pick<Category, 'path' | 'title'> | undefined
  /** False for single roles: a list is followed, not one of its pages. */
  feeds?: boolean
  /** False for pages that depend on a query: search engines may follow their links, not list them. */
  index?: boolean
  /** What changed, newest first, on pages that are articles; lists are none. */
  changes?: Role['changes']
  /** The page whose card stands for this one where it is shared; it has one of its own only when it is a role or category. */
  card?: { path: string; title: string }
}

/**
 * Returns the metadata of a page: its title with the site's name, description and canonical address, what search engines
 * may show of it, and what stands for it where it is shared.
 */
export function pageMetadata({
  title,
  summary,
  path,
  category,
  feeds = true,
  index = true,
  changes,
  card = { path: '/', title: site.name },
}: PageFacts): Metadata {
  const canonical = site.origin + (path === '/' ? '' : path)
  return {
    robots: index ? { 'max-snippet': -1, 'max-image-preview': 'large' } : { index: false, follow: true },
    title: { absolute: path === '/' ? title : `${title} | ${site.name}` },
    description: summary,
    authors: { name: site.name, url: site.origin },
    publisher: site.name,
    openGraph: {
      ...(changes
        ? { type: 'article', publishedTime: changes.at(-1)?.date, modifiedTime: lastUpdated({ changes }) }
        : { type: 'website' }),
      title,
      description: summary,
      url: canonical,
      siteName: site.name,
      locale: 'en_US',
      images: { url: site.origin + cardPath(card.path), ...CARD_SIZE, alt: card.title },
    },
    twitter: { card: 'summary_large_image' },
    alternates: {
      canonical,
      types: {
        ...Object.fromEntries(
          formatsOf(path).map((format) => [MEDIA_TYPES[format], site.origin + twinPath(path, format)]),
        ),
        ...(feeds && feedLinks({ siteName: site.name, origin: site.origin, category })),
      },
    },
  }
}

/** Returns the metadata of a role page; the title promises only what the page of this kind has. */
export function roleMetadata({ title, kind, summary, path, changes }: Role): Metadata {
  const promise =
    kind === 'guide' ? 'job description: duties, skills, pay and outlook' : 'role: responsibilities, skills and pay'
  return pageMetadata({
    title: `${title} ${promise}`,
    summary,
    path,
    feeds: false,
    changes,
    card: { path, title },
  })
}

/** Returns the metadata of a category index with its number of roles. */
export function categoryMetadata({ title, summary, path }: Category, count: number): Metadata {
  return pageMetadata({
    category: { title, path },
    title: `${title} job descriptions: ${plural(count, 'role')} with pay and outlook`,
    summary,
    path,
    card: { path, title },
  })
}

/** Returns the metadata of a content page. */
export function contentPageMetadata({ title, summary, path, changes }: Page): Metadata {
  return pageMetadata({ title, summary, path, changes })
}

/** Returns the metadata of a skill page; the description counts and names the roles. */
export function skillMetadata({ id, skill, use }: { id: string; skill: Skill; use: SkillUse }): Metadata {
  const { core, common } = use
  const named = (core.length > 0 ? core : common).slice(0, MOST_ROLES).map(({ title }) => title)
  const counts = [core.length > 0 && `core in ${core.length}`, common.length > 0 && `common in ${common.length}`]
  const roles = new Intl.ListFormat('en-US').format(named)
  return pageMetadata({
    title: `${skill.name}: roles that need it`,
    summary: `${skill.name}: ${counts.filter(Boolean).join(' and ')} of the roles described here, ${
      named.length < core.length + common.length ? 'among them' : 'namely'
    } ${roles}. Pay, level and growth, and the skills that go with it.`,
    path: skillPath(id),
  })
}

const MOST_ROLES = 3
