import type { Library } from '../content'
import { oncePer } from '../once-per'
import { createSuggest, type SuggestionEntry } from './suggest'

/** What the browser loads when a search field is first used. */
export interface SuggestionIndex {
  /** Empty when there are too many roles for one file; then the server is asked at each key. */
  roles: SuggestionEntry[]
  ask: boolean
}

/** With about five alternate titles each, so many roles stay below 60 kB compressed; see tests/bench/search.ts. */
const MOST_ROLES = 1200

/** Returns all roles by title and alternate titles. */
export function suggestionEntries({ roles }: Pick<Library, 'roles'>): SuggestionEntry[] {
  return roles.map(({ title, path, aliases }) => [title, path, ...aliases])
}

/** Returns the function that answers suggestions on the server. */
export const suggestFrom = oncePer((library: Library) => createSuggest(suggestionEntries(library)))

/** Returns the file of suggestions. */
export function suggestionIndex(library: Pick<Library, 'roles'>): SuggestionIndex {
  const ask = library.roles.length > MOST_ROLES
  return { roles: ask ? [] : suggestionEntries(library), ask }
}
