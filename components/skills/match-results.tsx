import { payScale } from '@/components/figures/pay-bracket'
import { Onward } from '@/components/ui/onward'
import { Pager } from '@/components/ui/pager'
import { Section } from '@/components/ui/section'
import { comparePath } from '@/lib/compare/compare-path'
import type { Library } from '@/lib/content'
import { matchPath } from '@/lib/skills/match-path'
import { coverage, type Match } from '@/lib/skills/match-roles'
import { PayScaleNote, RoleResult } from './role-result'
import { SkillLinks } from './skill-links'

interface Props {
  matches: Match[]
  /** Ids of the skills that are known. */
  skills: string[]
  /** From 1; past the end the last page is shown. */
  page: number
  library: Library
}

const PAGE_SIZE = 20
const MOST_COMPARED = 3

/** The roles that known skills lead to, best covered first, each with what is known of it and what is missing. */
export function MatchResults({ matches, skills, page: asked, library }: Props) {
  const page = Math.min(asked, Math.ceil(matches.length / PAGE_SIZE))
  const start = (page - 1) * PAGE_SIZE
  const shown = matches.slice(start, start + PAGE_SIZE)
  const scale = payScale(shown.map(({ role }) => library.occupation(role.soc).pay))
  const first = matches.slice(0, MOST_COMPARED).map(({ role }) => role.id)
  return (
    <Section
      id="roles"
      title="Best covered first"
      note="A role ranks by the share of its skills that you know. Core skills count double. Equals are in A to Z order."
    >
      <ol className="skill-roles" start={start + 1}>
        {shown.map((match) => (
          <RoleResult
            key={match.role.id}
            role={match.role}
            category={library.category(match.role.category)}
            occupation={library.occupation(match.role.soc)}
            scale={scale}
          >
            <Coverage match={match} skills={skills} library={library} />
          </RoleResult>
        ))}
      </ol>
      <PayScaleNote scale={scale} />
      <Pager page={page} pageSize={PAGE_SIZE} count={matches.length} pathOf={(number) => matchPath(skills, number)} />
      {page === 1 && first.length > 1 && (
        <Onward href={comparePath(first)}>Compare the first {first.length} side by side</Onward>
      )}
    </Section>
  )
}

function Coverage({ match, skills, library }: { match: Match; skills: string[]; library: Library }) {
  const { role, share } = match
  const { core, common, missingCore } = coverage(role, skills)
  const lines = [
    ...(core.length > 0 ? [{ title: 'Known, core', ids: core }] : []),
    ...(common.length > 0 ? [{ title: 'Known, common', ids: common }] : []),
    { title: 'Missing, core', ids: missingCore },
  ]
  return (
    <>
      <p className="cover">
        <svg className="cover-bar" aria-hidden="true">
          <rect className="cover-all" width="100%" height="100%" />
          <rect width={`${Math.round(share * 100)}%`} height="100%" />
        </svg>
        {`${core.length} of ${role.skills.core.length} core`}
        {role.skills.common.length > 0 && `, ${common.length} of ${role.skills.common.length} common`}
      </p>
      <dl className="cover-names">
        {lines.map(({ title, ids }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{ids.length > 0 ? <SkillLinks ids={ids} vocabulary={library.skills} /> : 'None'}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
