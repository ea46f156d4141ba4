import { type PayScale, payScale } from '@/components/figures/pay-bracket'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { PageHead } from '@/components/site/page-head'
import { Onward } from '@/components/ui/onward'
import { Section } from '@/components/ui/section'
import type { Library, Role } from '@/lib/content'
import type { Skill } from '@/lib/content/schema/vocabulary'
import { plural } from '@/lib/format'
import { matchPath } from '@/lib/skills/match-path'
import type { SkillUse } from '@/lib/skills/skill-index'
import { skillKinds } from '@/lib/skills/skill-kinds'
import { PayScaleNote, RoleResult } from './role-result'
import { SkillMention } from './skill-mention'
import { SkillNeighbors } from './skill-neighbors'
import { SkillSpread } from './skill-spread'

interface Props {
  id: string
  skill: Skill
  use: SkillUse
  library: Library
}

/** More roles than this are not shown in one list; /match has them all, page by page. */
const MANY = 40

/** The whole page of a skill: the roles that name it, what goes with it, where it is needed. */
export function SkillPage({ id, skill, use: { core, common }, library }: Props) {
  const { name, kind, aliases = [] } = skill
  const roles = [...core, ...common]
  const scale = payScale(roles.map(({ soc }) => library.occupation(soc).pay))
  const list = { id, skill, library, scale }
  return (
    <>
      <Breadcrumbs above={[{ path: '/skills', title: 'Skills' }]} current={name} />
      <PageHead title={name} summary={summaryOf(core.length, common.length, library.roles.length)}>
        <p className="text-small text-soft">
          {skillKinds[kind].one}
          {aliases.length > 0 && `. Also called ${aliases.join(', ')}`}
        </p>
        <p>
          <a className="button" href={matchPath([id])}>
            I know {name}: find roles
          </a>
        </p>
      </PageHead>
      {core.length > 0 && (
        <Section id="core" title={`Core skill in ${plural(core.length, 'role')}`} note="Nobody is hired without it.">
          <RoleList {...list} roles={core} />
          {common.length === 0 && <PayScaleNote scale={scale} />}
        </Section>
      )}
      {common.length > 0 && (
        <Section id="common" title={`Common in ${plural(common.length, 'role')}`} note="Often asked for, not always.">
          <RoleList {...list} roles={common} />
          <PayScaleNote scale={scale} />
        </Section>
      )}
      <SkillNeighbors id={id} name={name} roles={roles} library={library} />
      {roles.length > 1 && <SkillSpread name={name} roles={roles} library={library} />}
    </>
  )
}

function summaryOf(core: number, common: number, all: number): string {
  const among = `of the ${all} roles described here`
  if (core === 0) return `A common skill in ${common} ${among}, core in none.`
  return `A core skill in ${core} ${among}${common > 0 ? `, and a common one in ${common} more` : ''}.`
}

interface ListProps {
  id: string
  skill: Skill
  roles: Role[]
  library: Library
  scale: PayScale | undefined
}

function RoleList({ id, skill, roles, library, scale }: ListProps) {
  return (
    <>
      <ul className="skill-roles">
        {roles.slice(0, MANY).map((role) => (
          <RoleResult
            key={role.id}
            role={role}
            category={library.category(role.category)}
            occupation={library.occupation(role.soc)}
            scale={scale}
          >
            <SkillMention role={role} skill={skill} />
          </RoleResult>
        ))}
      </ul>
      {roles.length > MANY && <Onward href={matchPath([id])}>All roles that name {skill.name}</Onward>}
    </>
  )
}
