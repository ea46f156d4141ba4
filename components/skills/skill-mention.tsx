import type { Role } from '@/lib/content'
import type { Skill } from '@/lib/content/schema/vocabulary'
import { firstSentence } from '@/lib/format'
import { skillMention } from '@/lib/skills/skill-mention'

/** The sentence in which a role names a skill, with the place where it stands; where none does, what the role is. */
export function SkillMention({ role, skill }: { role: Role; skill: Skill }) {
  const mention = skillMention(role, skill)
  if (!mention) return <p>{firstSentence(role.summary)}</p>
  const { section, text, start, end } = mention
  return (
    <p>
      <q>
        {text.slice(0, start)}
        <mark>{text.slice(start, end)}</mark>
        {text.slice(end)}
      </q>{' '}
      <span className="where">
        In its <a href={`${role.path}#${section}`}>{section}</a>
      </span>
    </p>
  )
}
