import { RichText } from '@/components/mdx/rich-text'
import { SkillLinks } from '@/components/skills/skill-links'
import type { Role } from '@/lib/content'
import type { Skill } from '@/lib/content/schema/vocabulary'
import type { Group } from '@/lib/content/sections'

interface Props {
  groups: Group[]
  skills: Role['skills']
  vocabulary: Record<string, Skill>
  sources: string[]
}

/** What a person brings: the named skills, then lists by group. */
export function QualificationGroups({ groups, skills, vocabulary, sources }: Props) {
  return (
    <>
      <dl className="skill-lines">
        <div>
          <dt>Core skills</dt>
          <dd>
            <SkillLinks ids={skills.core} vocabulary={vocabulary} />
          </dd>
        </div>
        {skills.common.length > 0 && (
          <div>
            <dt>Often also</dt>
            <dd>
              <SkillLinks ids={skills.common} vocabulary={vocabulary} />
            </dd>
          </div>
        )}
      </dl>
      <div className="groups">
        {groups.map(({ id, title, items }) => (
          <div key={id}>
            <h3 id={id}>{title}</h3>
            <ul>
              {items.map((item, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rendered once on the server, never reordered
                <RichText key={index} as="li" nodes={item} sources={sources} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </>
  )
}
