import type { Library } from '../content/library'
import type { Role } from '../content/role'
import { type QueryParams, readText } from '../query'
import { comparePath } from './compare-path'
import { findRole, nearestRole } from './find-role'

export interface CompareQuery {
  /** `empty`: no role is asked for. `unknown`: none of those asked for is here. `ready`: two to four are. */
  state: 'empty' | 'unknown' | 'one' | 'ready'
  /** 404 when a name is unknown and without it nothing is left to compare. */
  status: 200 | 404
  /** In the order in which they were given, none twice. */
  roles: Role[]
  /** What was given and is no role, as far as it is shown, each with the role that may be meant. */
  unknown: { text: string; nearest: Role | undefined }[]
  /** How many more names are no role. */
  moreUnknown: number
  /** Roles that were given more than once. */
  repeated: Role[]
  /** Roles that came after the last that is taken. */
  leftOut: Role[]
  /** The address of the same comparison, when it was asked for in other words and there is nothing to say about them. */
  moveTo: string | undefined
}

/** How many roles stand side by side. */
export const MOST_ROLES = 4
const MOST_NAMES = 40
const MOST_UNKNOWN = 5
const LONGEST_NAME = 60

/** Returns what the query of /compare asks for: `roles` by id, title or alternate title, with commas between or the key repeated. */
export function readCompareQuery(params: QueryParams, library: Library): CompareQuery {
  const names = readNames(params, library)
  const found: Role[] = []
  const repeated = new Set<Role>()
  const notFound = new Set<string>()
  for (const { text, role } of names) {
    if (!role) notFound.add(text)
    else if (found.includes(role)) repeated.add(role)
    else found.push(role)
  }
  const roles = found.slice(0, MOST_ROLES)
  const leftOut = found.slice(MOST_ROLES)
  const unknown = Array.from(notFound)
    .slice(0, MOST_UNKNOWN)
    .map((text) => {
      const meant = text.length > LONGEST_NAME ? undefined : nearestRole(library, text)
      return { text: cut(text), nearest: meant && roles.includes(meant) ? undefined : meant }
    })
  const address = comparePath(roles.map(({ id }) => id))
  const isNoted = unknown.length + repeated.size + leftOut.length > 0
  const isAtAddress = typeof params.roles === 'string' && `/compare?roles=${params.roles}` === address
  return {
    state: names.length === 0 ? 'empty' : roles.length > 1 ? 'ready' : roles.length === 1 ? 'one' : 'unknown',
    status: unknown.length > 0 && roles.length < 2 ? 404 : 200,
    roles,
    unknown,
    moreUnknown: notFound.size - unknown.length,
    repeated: [...repeated],
    leftOut,
    moveTo: roles.length > 0 && !isNoted && !isAtAddress ? address : undefined,
  }
}

// A title may itself hold a comma, so a value is first looked up whole.
function readNames({ roles = [] }: QueryParams, library: Library): { text: string; role: Role | undefined }[] {
  const named = (text: string) => ({ text, role: findRole(library, text) })
  return (Array.isArray(roles) ? roles : [roles])
    .slice(0, MOST_NAMES)
    .flatMap((value) => {
      const whole = named(readLine(value))
      return whole.role ? [whole] : value.split(',', MOST_NAMES).map((name) => named(readLine(name)))
    })
    .filter(({ text }) => text !== '')
    .slice(0, MOST_NAMES)
}

function readLine(text: string): string {
  return readText({ text }, 'text')
}

function cut(text: string): string {
  const characters = Array.from(text)
  return characters.length > LONGEST_NAME ? `${characters.slice(0, LONGEST_NAME).join('')}…` : text
}
