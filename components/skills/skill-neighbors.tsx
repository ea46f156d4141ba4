import { BarTable } from '@/components/figures/bar-table'
import { Section } from '@/components/ui/section'
import type { Library, Role } from '@/lib/content'
import { skillPath } from '@/lib/skills/skill-path'
import { skillsBeside } from '@/lib/skills/skills-beside'
import { SkillLinks } from './skill-links'

interface Props {
  id: string
  name: string
  /** The roles that name the skill. */
  roles: Role[]
  library: Library
}

const MOST = 12
/** With fewer roles an order says little. */
const ENOUGH_ROLES = 5

/** The skills that stand beside one: counted where several roles name it, only named where one does. */
export function SkillNeighbors({ id, name, roles, library }: Props) {
  const [first, second] = roles
  if (!first) return null
  if (!second) return <BesideInOneRole id={id} name={name} role={first} library={library} />
  const shared = skillsBeside(library, [id]).filter(({ count }) => count > 1)
  const few = roles.length < ENOUGH_ROLES && ` With ${roles.length} roles, chance has a part in it.`
  return (
    <Section id="beside" title="Goes with" note={<>Counted over the roles described here, not over vacancies.{few}</>}>
      {shared.length > 0 ? (
        <BarTable
          caption={`Skills that the ${roles.length} roles with ${name} also name`}
          columns={['Skill', 'Roles that name both']}
          most={roles.length}
          bars={shared.slice(0, MOST).map((beside) => ({
            id: beside.id,
            label: <a href={skillPath(beside.id)}>{library.skills[beside.id]?.name}</a>,
            value: beside.count,
            text: `${beside.count} of ${roles.length}`,
          }))}
        />
      ) : (
        <p>These {roles.length} roles share no other skill.</p>
      )}
    </Section>
  )
}

function BesideInOneRole({ id, name, role, library }: { id: string; name: string; role: Role; library: Library }) {
  const { core, common } = role.skills
  const lines = [
    { title: 'Core skills', ids: core.filter((other) => other !== id) },
    { title: 'Often also', ids: common.filter((other) => other !== id) },
  ]
  return (
    <Section id="beside" title="Named beside it" note={`Only one role here names ${name}, so this shows no pattern.`}>
      <dl className="skill-lines">
        {lines.map(
          ({ title, ids }) =>
            ids.length > 0 && (
              <div key={title}>
                <dt>{title}</dt>
                <dd>
                  <SkillLinks ids={ids} vocabulary={library.skills} />
                </dd>
              </div>
            ),
        )}
      </dl>
    </Section>
  )
}
