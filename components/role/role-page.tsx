import type { Graph } from 'schema-dts'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { JsonLd } from '@/components/site/json-ld'
import type { Library, Role } from '@/lib/content'
import { lastUpdated } from '@/lib/content/change-log'
import { roleSources } from '@/lib/content/role-sources'
import { ALL_OCCUPATIONS } from '@/lib/content/schema/occupation'
import { relatedRoles } from '@/lib/related/related-roles'
import { AiEvidence, hasAiEvidence } from './ai-evidence'
import { CareerPath, hasCareerPath } from './career-path'
import { Glance } from './glance'
import { GuideBody } from './guide-body'
import { MoreRoles } from './more-roles'
import { PageRecord } from './page-record'
import { hasPayDetail, PayDetail } from './pay-detail'
import { PaySection } from './pay-section'
import { ProfileBody } from './profile-body'
import { Rail } from './rail'
import { reportOn } from './report-link'
import { roleContents } from './role-contents'
import { RoleHead } from './role-head'
import { SourceList } from './source-list'
import { Workforce } from './workforce'

interface Props {
  role: Role
  graph: Graph
  library: Library
  site: { name: string; correctionsTo: string }
  /** Full address of the page. */
  address: string
}

/** The whole page of a role, guide or profile. */
export function RolePage({ role, graph, library, site, address }: Props) {
  const { sources, prices } = library
  const category = library.category(role.category)
  const occupation = library.occupation(role.soc)
  const citations = roleSources(role, occupation, prices)
  const ladder = library.ladder(role)
  const updated = lastUpdated(role)
  const report = reportOn({ title: role.title, address, updated, correctionsTo: site.correctionsTo })
  const parts = {
    payDetail: hasPayDetail(occupation),
    aiEvidence: hasAiEvidence(occupation),
    path: hasCareerPath(ladder),
  }
  const figures = (
    <>
      <Workforce occupation={occupation} sources={sources} report={report} />
      {/* Here, because gzip looks back 32 kB: duties above and questions below are both in reach of their copies. */}
      <JsonLd graph={graph} />
      {parts.payDetail && <PayDetail occupation={occupation} prices={prices} sources={sources} report={report} />}
      {parts.aiEvidence && <AiEvidence role={role} occupation={occupation} sources={sources} report={report} />}
      {parts.path && <CareerPath role={role} library={library} />}
    </>
  )
  const body = { skills: library.skills, sources: citations, figures }
  return (
    <>
      <div className="print-only print-brand">
        <b>{site.name}</b>
        <span>{address}</span>
      </div>
      <Breadcrumbs above={category ? [category] : []} current={role.title} />
      <article className="role">
        <RoleHead
          role={role}
          category={category}
          guide={guideOf(role, library)}
          profiles={library.profilesOf(role.id)}
          isPublic={library.isPublic(role)}
        />
        <Rail contents={roleContents(role, parts)} />
        <div className="role-body">
          <Glance facts={role.glance} citations={citations} sources={sources} report={report} />
          <PaySection
            role={role}
            occupation={occupation}
            allOccupations={library.occupation(ALL_OCCUPATIONS)}
            sources={sources}
            report={report}
          />
          {role.kind === 'guide' ? (
            <GuideBody {...body} role={role} />
          ) : (
            <ProfileBody {...body} role={role} guide={guideOf(role, library)} />
          )}
          <MoreRoles
            related={relatedRoles(library)(role)}
            category={category}
            roleCount={library.rolesIn(role.category).length}
          />
          <PageRecord role={role} siteName={site.name} address={address} report={report} />
          <SourceList ids={citations} sources={sources} hasPolicy={library.page('editorial-policy') !== undefined} />
        </div>
      </article>
    </>
  )
}

function guideOf(role: Role, library: Library): Role | undefined {
  return role.kind === 'profile' ? library.role(role.specializes) : undefined
}
