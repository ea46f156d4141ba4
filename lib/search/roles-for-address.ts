import type { Library, Role } from '../content'
import { matchRoles } from './match-roles'
import { roleIndex } from './role-index'

const MOST = 5

/** Returns the roles, at most five, that an address without a page may have meant, by the words of its last part. */
export function rolesForAddress(library: Library, address: string): Role[] {
  const last = address.split('/').findLast((part) => part !== '') ?? ''
  const { matches, partial } = matchRoles(roleIndex(library), last.replace(/\.\w+$/, '').replaceAll(/[-_+]/g, ' '))
  return (matches.length > 0 ? matches : partial).slice(0, MOST).map(({ role }) => role)
}

/** Returns the roles, at most five, that come nearest to the one withdrawn from an address: by its words, else by its category. */
export function rolesInPlaceOf(library: Library, address: string): Role[] {
  const named = rolesForAddress(library, address)
  const [, , categoryId = ''] = address.split('/')
  return named.length > 0 ? named : library.rolesIn(categoryId).slice(0, MOST)
}
