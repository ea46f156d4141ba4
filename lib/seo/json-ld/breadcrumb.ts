import type { BreadcrumbList } from 'schema-dts'

/** The way to a page, as the component Breadcrumbs takes it. */
export interface Crumbs {
  /** The pages above this one, from the top, without the home page. */
  above?: readonly { path: string; title: string }[]
  current: string
}

/** Returns the way from the home page to a page; the last step is the page itself and has no address. */
export function breadcrumbNode(origin: string, path: string, { above = [], current }: Crumbs): BreadcrumbList {
  const before = [{ path: '/', title: 'Home' }, ...above]
  return {
    '@type': 'BreadcrumbList',
    '@id': `${origin}${path}#breadcrumb`,
    itemListElement: [
      ...before.map((step, index) => ({
        '@type': 'ListItem' as const,
        position: index + 1,
        name: step.title,
        item: origin + step.path,
      })),
      { '@type': 'ListItem', position: before.length + 1, name: current },
    ],
  }
}
