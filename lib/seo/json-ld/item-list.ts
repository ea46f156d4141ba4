import type { ItemList } from 'schema-dts'

/** Returns the pages that a page lists, in the order in which it shows them. */
export function itemList(origin: string, path: string, items: readonly { path: string; title: string }[]): ItemList {
  return {
    '@type': 'ItemList',
    '@id': `${origin}${path}#list`,
    numberOfItems: items.length,
    itemListElement: items.map((item, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: item.title,
      url: origin + item.path,
    })),
  }
}
