import type { Metadata } from 'next'
import type { Category, Page, Role } from '../content'
import { plural } from '../format'
import { site } from '../site'

/** Returns the metadata of a page: its title with the site's name, description and canonical address. */
export function pageMetadata({ title, summary, path }: { title: string; summary: string; path: string }): Metadata {
  return {
    title: { absolute: path === '/' ? title : `${title} | ${site.name}` },
    description: summary,
    alternates: { canonical: site.origin + (path === '/' ? '' : path) },
  }
}

/** Returns the metadata of a role page; the title promises only what the page of this kind has. */
export function roleMetadata({ title, kind, summary, path }: Role): Metadata {
  const promise =
    kind === 'guide'
      ? 'job description: duties, qualifications, pay and outlook'
      : 'role: responsibilities, skills and pay'
  return pageMetadata({ title: `${title} ${promise}`, summary, path })
}

/** Returns the metadata of a category index with its number of roles. */
export function categoryMetadata({ title, summary, path }: Category, count: number): Metadata {
  return pageMetadata({
    title: `${title} job descriptions: ${plural(count, 'role')} with pay and outlook`,
    summary,
    path,
  })
}

/** Returns the metadata of a content page. */
export function contentPageMetadata({ title, summary, path }: Page): Metadata {
  return pageMetadata({ title, summary, path })
}
