import type { Corpus } from '../content/corpus'
import { knownIds } from '../content/known-ids'

export interface Choice {
  value: string
  label: string
}

/** What the fields that refer to other files offer. */
export interface Choices {
  roles: Choice[]
  guides: Choice[]
  categories: Choice[]
  occupations: Choice[]
  skills: Choice[]
  bases: Choice[]
}

/** Returns everything that a field of a role may name, by name. */
export function choicesFrom(corpus: Corpus): Choices {
  const { roles = [], occupations = [], skills = [], sources = [] } = knownIds(corpus)
  const isGuide = ({ id }: { id: string }) => corpus.roles.get(id)?.data.kind === 'guide'
  const byName = (ids: typeof roles) =>
    ids.map(({ id, name }) => ({ value: id, label: name })).sort((a, b) => a.label.localeCompare(b.label, 'en'))
  const categories = Array.from(corpus.categories, ([id, { data }]) => ({ id, name: String(data.title ?? id) }))
  const withId = (ids: typeof roles) => ids.map(({ id, name }) => ({ value: id, label: `${id}: ${name}` }))
  return {
    roles: byName(roles),
    guides: byName(roles.filter(isGuide)),
    categories: byName(categories),
    occupations: withId(occupations),
    skills: byName(skills),
    bases: [{ value: 'editorial', label: 'editorial: the editors’ judgment' }, ...withId(sources)],
  }
}
