import type { Library, Source } from '../content'
import { roleColumns } from './role-columns'

/** Returns the sources that the table of roles names, by id. */
export function dataSources(library: Library): Record<string, Source> {
  const columns = roleColumns(library, '').filter(({ name }) => name.endsWith('_source'))
  const named = new Set(library.roles.flatMap((role) => columns.map(({ value }) => value(role))))
  return Object.fromEntries(Object.entries(library.sources).filter(([id]) => named.has(id)))
}
