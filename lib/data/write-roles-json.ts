import type { Library } from '../content'
import { CONTENT_LICENSE } from '../export/content-license'
import { newestChange } from '../feed/newest-change'
import { dataSources } from './data-sources'
import { roleColumns } from './role-columns'
import { usedSkills } from './skill-columns'
import { writeJsonItems } from './table'

/** Returns the roles as JSON in pieces: what the file is and what its ids mean, then `roles`, one a line. */
export function* writeRolesJson(library: Library, origin: string): Generator<string> {
  const columns = roleColumns(library, origin)
  const head = {
    about: `${origin}/data`,
    updated: newestChange(library.roles) ?? null,
    license: {
      name: CONTENT_LICENSE.title,
      id: CONTENT_LICENSE.id,
      address: CONTENT_LICENSE.address,
      covers: 'The text and our judgments. Official figures keep the license of their source.',
    },
    columns: Object.fromEntries(columns.map(({ name, holds }) => [name, holds])),
    sources: Object.fromEntries(
      Object.entries(dataSources(library)).map(([id, { title, publisher, address, year, licence }]) => [
        id,
        { title, publisher, address, year, license: licence },
      ]),
    ),
    skills: Object.fromEntries(usedSkills(library).map((id) => [id, library.skills[id]?.name ?? id])),
  }
  yield `${JSON.stringify(head).slice(0, -1)},"roles":[`
  yield* writeJsonItems(columns, library.roles)
  yield '\n]}\n'
}
