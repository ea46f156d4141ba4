import type { Corpus } from './corpus'
import { isRecord } from './is-record'

/** What a field of a role may refer to: the id as it is written, and the name behind it. */
interface KnownId {
  id: string
  name: string
}

/** Returns all ids by what they name, for an editor to choose from. Files with problems count as well. */
export function knownIds({ roles, skills, sources, occupations }: Corpus): Record<string, KnownId[]> {
  const titled = (files: Map<string, { data: Record<string, unknown> }>) =>
    Array.from(files, ([id, { data }]) => ({ id, name: nameIn(data) ?? id }))
  const named = ({ data }: { data: Record<string, unknown> }) =>
    Object.entries(data).map(([id, value]) => ({ id, name: nameIn(value) ?? id }))
  return {
    roles: titled(roles),
    addresses: Array.from(roles.values(), ({ file, data }) => {
      const id = file.replace(/^roles(.*)\.mdx$/, '/jobs$1')
      return { id, name: nameIn(data) ?? id }
    }),
    occupations: titled(occupations),
    skills: named(skills),
    sources: named(sources),
    bases: [{ id: 'editorial', name: 'The editors’ judgment' }, ...named(sources)],
  }
}

function nameIn(value: unknown): string | undefined {
  const name = isRecord(value) ? (value.name ?? value.title) : undefined
  return typeof name === 'string' ? name : undefined
}
