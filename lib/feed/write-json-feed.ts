import type { Feed } from './change-feed'
import { instant } from './instant'

/** Returns a feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function writeJsonFeed({ siteName, origin, title, about, page, json, entries }: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: json,
    description: about,
    icon: `${origin}/icon-512.png`,
    favicon: `${origin}/icon-192.png`,
    authors: [{ name: siteName, url: origin }],
    language: 'en-US',
    items: entries.map(({ id, title, address, date, notes, text, category }) => ({
      id,
      url: address,
      title,
      summary: notes,
      content_text: text,
      date_published: instant(date),
      tags: [category.title],
    })),
  })
}
