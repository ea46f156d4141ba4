import { Section } from '@/components/ui/section'
import type { Library } from '@/lib/content'
import { skillGroups } from '@/lib/skills/skill-groups'
import { skillKinds } from '@/lib/skills/skill-kinds'
import { skillsBeside } from '@/lib/skills/skills-beside'
import { FindBar } from './find-bar'

const MOST_BESIDE = 18

/** The form by which skills are named: typed, ticked among those that go with the known ones, or ticked among all. */
export function MatchForm({ known, library }: { known: string[]; library: Library }) {
  const groups = skillGroups(library)
  const beside = skillsBeside(library, known).slice(0, MOST_BESIDE)
  const offered = new Set([...known, ...beside.map(({ id }) => id)])
  const isFirst = known.length === 0
  const rest = groups
    .map(({ kind, letters }) => ({
      kind,
      skills: letters.flatMap(({ skills }) => skills).filter(({ id }) => !offered.has(id)),
    }))
    .filter(({ skills }) => skills.length > 0)
  return (
    <Section
      id="add"
      title={isFirst ? 'What do you know?' : 'Add skills'}
      note={
        isFirst
          ? 'The figure is the number of roles that name the skill.'
          : 'The figure is the number of roles that name the skill; in the first list, beside one of yours.'
      }
    >
      <form className="skill-form" action="/match">
        {!isFirst && <input type="hidden" name="skills" value={known.join(',')} />}
        <div className="typed">
          <label htmlFor="typed">Type skills, with commas between</label>
          <input id="typed" name="skills" type="text" autoComplete="off" spellCheck="false" />
        </div>
        {beside.length > 0 && (
          <fieldset>
            <legend>Often beside what you know</legend>
            <div className="skill-ticks">
              {beside.map(({ id, count }) => (
                <Tick key={id} id={id} name={library.skills[id]?.name ?? id} count={count} />
              ))}
            </div>
          </fieldset>
        )}
        <details className="fold" open={isFirst}>
          <summary>
            {isFirst ? 'All' : 'All other'} skills <span className="sign" />
          </summary>
          {rest.map(({ kind, skills }) => (
            <fieldset key={kind}>
              <legend>{skillKinds[kind].all}</legend>
              <div className="skill-ticks">
                {skills.map(({ id, name, core, common }) => (
                  <Tick key={id} id={id} name={name} count={core + common} />
                ))}
              </div>
            </fieldset>
          ))}
        </details>
        <FindBar />
      </form>
    </Section>
  )
}

function Tick({ id, name, count }: { id: string; name: string; count: number }) {
  return (
    <label className="tick">
      <input type="checkbox" name="skills" value={id} />
      <span>{name}</span>
      <span className="n">
        {count}
        <span className="vh"> {count === 1 ? 'role' : 'roles'}</span>
      </span>
    </label>
  )
}
