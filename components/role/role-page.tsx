import { Breadcrumbs } from '@/components/site/breadcrumbs'
import type { Library, Role } from '@/lib/content'
import { roleSources } from '@/lib/content/role-sources'
import { ALL_OCCUPATIONS } from '@/lib/content/schema/occupation'
import { CareerPath, hasCareerPath } from './career-path'
import { Glance } from './glance'
import { GuideBody } from './guide-body'
import { MoreRoles } from './more-roles'
import { PaySection } from './pay-section'
import { ProfileBody } from './profile-body'
import { Rail } from './rail'
import { roleContents } from './role-contents'
import { RoleHead } from './role-head'
import { SourceList } from './source-list'

/** The whole page of a role, guide or profile. */
export function RolePage({
  role,
  library,
  siteName,
  address,
}: {
  role: Role
  library: Library
  siteName: string
  address: string
}) {
  const category = library.category(role.category)
  const occupation = library.occupation(role.soc)
  const sources = roleSources(role, occupation)
  const ladder = library.ladder(role)
  const path = hasCareerPath(ladder) && <CareerPath role={role} ladder={ladder} />
  const body = { skills: library.skills, sources, path }
  return (
    <>
      <div className="print-only print-brand">
        <b>{siteName}</b>
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
        <Rail contents={roleContents(role, { path: hasCareerPath(ladder) })} />
        <div className="role-body">
          <Glance facts={role.glance} citations={sources} sources={library.sources} />
          <PaySection
            role={role}
            occupation={occupation}
            allOccupations={library.occupation(ALL_OCCUPATIONS)}
            sources={library.sources}
          />
          {role.kind === 'guide' ? (
            <GuideBody {...body} role={role} />
          ) : (
            <ProfileBody {...body} role={role} guide={guideOf(role, library)} />
          )}
          <MoreRoles role={role} category={category} siblings={library.rolesIn(role.category)} />
          <SourceList
            ids={sources}
            sources={library.sources}
            hasPolicy={library.page('editorial-policy') !== undefined}
          />
        </div>
      </article>
    </>
  )
}

function guideOf(role: Role, library: Library): Role | undefined {
  return role.kind === 'profile' ? library.role(role.specializes) : undefined
}
