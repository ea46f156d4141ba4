import { Section } from '@/components/ui/section'
import { plural } from '@/lib/format'
import type { ListedSkill, SkillGroup } from '@/lib/skills/skill-groups'
import { skillKinds } from '@/lib/skills/skill-kinds'
import { skillPath } from '@/lib/skills/skill-path'
import { FindBar } from './find-bar'

/** Kinds with more skills than this can be entered by letter. */
const MANY = 40

/** All skills by kind as a form: each a link to its page with a box to tick, sent to /match. */
export function SkillCatalog({ groups }: { groups: SkillGroup[] }) {
  return (
    <form className="skill-form" action="/match">
      <nav className="skill-kinds" aria-label="Jump to kind">
        <ul>
          {groups.map(({ kind, count }) => (
            <li key={kind}>
              <a href={`#${kind}`}>{skillKinds[kind].all}</a> {count}
            </li>
          ))}
        </ul>
      </nav>
      {groups.map((group) => (
        <Section
          key={group.kind}
          id={group.kind}
          title={skillKinds[group.kind].all}
          note={plural(group.count, 'skill')}
        >
          <Letters {...group} />
        </Section>
      ))}
      <FindBar />
    </form>
  )
}

function Letters({ kind, count, letters }: SkillGroup) {
  if (count <= MANY) return <Skills skills={letters.flatMap(({ skills }) => skills)} />
  const idOf = (letter: string) => `${kind}-letter-${letter === '#' ? 'other' : letter.toLowerCase()}`
  return (
    <>
      <nav className="letters" aria-label={`Jump to letter: ${skillKinds[kind].all}`}>
        {letters.map(({ letter }) => (
          <a key={letter} href={`#${idOf(letter)}`}>
            {letter}
          </a>
        ))}
      </nav>
      {letters.map(({ letter, skills }) => (
        <div key={letter} id={idOf(letter)}>
          <h3>{letter}</h3>
          <Skills skills={skills} />
        </div>
      ))}
    </>
  )
}

function Skills({ skills }: { skills: ListedSkill[] }) {
  return (
    <ul className="skill-list">
      {skills.map(({ id, name, core, common }) => (
        <li key={id}>
          <label>
            <input type="checkbox" name="skills" value={id} />
            <a href={skillPath(id)}>{name}</a>
            <span>{[core && `${core} core`, common && `${common} common`].filter(Boolean).join(', ')}</span>
          </label>
        </li>
      ))}
    </ul>
  )
}
