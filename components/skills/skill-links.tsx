import type { Skill } from '@/lib/content/schema/vocabulary'
import { skillPath } from '@/lib/skills/skill-path'

/** Names of skills with commas between, each a link to its page. */
export function SkillLinks({ ids, vocabulary }: { ids: readonly string[]; vocabulary: Record<string, Skill> }) {
  return ids.map((id, index) => [
    index > 0 && ', ',
    <a key={id} href={skillPath(id)}>
      {vocabulary[id]?.name ?? id}
    </a>,
  ])
}
