import type { Library, Role } from '../../content'
import { lastUpdated } from '../../content/change-log'
import { roleSources } from '../../content/role-sources'
import { levelLabels } from '../../labels'
import { CONTENT_LICENSE } from '../content-license'
import { ROLE_SCHEMA_PATH } from '../twin-address'
import { aiEvidenceSection } from './ai-evidence-section'
import { moreSection, recordSection, sourcesSection } from './closing-sections'
import { glanceSection } from './glance-section'
import { guideSections, profileSections } from './kind-sections'
import { linkTo } from './link-to'
import type { RoleDocument } from './parsed'
import { pathSection } from './path-section'
import { payDetailSection } from './pay-detail-section'
import { paySection } from './pay-section'
import { workforceSection } from './workforce-section'

export interface Site {
  name: string
  /** Scheme and host without a trailing slash. */
  origin: string
}

/**
 * Returns the document of a role.
 * @throws Error when the role's category does not exist; `check` guarantees it
 */
export function roleDocument(role: Role, library: Library, { name, origin }: Site): RoleDocument {
  const category = library.category(role.category)
  if (!category) throw new Error(`There is no file categories/${role.category}.mdx.`)
  const address = origin + role.path
  const link = linkTo(origin)
  const occupation = library.occupation(role.soc)
  const guide = role.kind === 'profile' ? library.role(role.specializes) : undefined
  // Parts that only a guide has stand before and after the figures.
  const { before, after } =
    role.kind === 'guide'
      ? guideSections(role, library.skills, origin)
      : { before: profileSections(role, guide, library.skills, origin), after: {} }
  return {
    $schema: origin + ROLE_SCHEMA_PATH,
    version: 1,
    id: role.id,
    kind: role.kind,
    address,
    title: role.title,
    lastUpdated: lastUpdated(role),
    license: { title: CONTENT_LICENSE.title, address: CONTENT_LICENSE.address },
    summary: role.summary,
    category: link(category),
    level: { id: role.level, label: levelLabels[role.level] },
    guide: guide && link(guide),
    profiles: library.profilesOf(role.id).map(link),
    alternateTitles: role.aliases,
    bibliography: `${origin}/sources`,
    sections: {
      glance: glanceSection(role.glance),
      pay: paySection(role, library),
      ...before,
      workforce: workforceSection(occupation),
      'pay-detail': payDetailSection(occupation, library.prices),
      'ai-evidence': aiEvidenceSection(role, occupation, library.sources),
      path: pathSection(role, library, origin),
      ...after,
      more: moreSection(role, category, library, origin),
      record: recordSection(role, name, address),
      sources: sourcesSection(roleSources(role, occupation, library.prices), library),
    },
  }
}
