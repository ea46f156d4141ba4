import type { ReactNode } from 'react'
import { RichText } from '@/components/mdx/rich-text'
import { Onward } from '@/components/ui/onward'
import { Section } from '@/components/ui/section'
import type { Profile, Role } from '@/lib/content'
import type { Skill } from '@/lib/content/schema/vocabulary'
import { DutyList } from './duty-list'
import { QualificationGroups } from './qualification-groups'

interface Props {
  role: Profile
  /** The guide that this profile specializes; undefined while it is not published. */
  guide: Role | undefined
  skills: Record<string, Skill>
  sources: string[]
  /** The official figures in detail and the career path. */
  figures: ReactNode
}

/** The sections that only a profile has, and the way to its guide. */
export function ProfileBody({ role, guide, skills, sources, figures }: Props) {
  const { about, responsibilities, requirements, fit } = role.sections
  return (
    <>
      <Section id="about" title={`About the ${role.title} role`}>
        <RichText className="prose" nodes={about} sources={sources} />
      </Section>
      <Section
        id="responsibilities"
        title="Core responsibilities"
        note="What this role answers for beyond the guide’s duties."
        posting
      >
        <DutyList duties={responsibilities} sources={sources} />
      </Section>
      <Section
        id="requirements"
        title="Skills and requirements"
        note="Ask only for what you would reject a candidate without."
        posting
      >
        <QualificationGroups groups={requirements} skills={role.skills} vocabulary={skills} sources={sources} />
      </Section>
      <Section id="fit" title="Who it suits">
        <RichText className="prose" nodes={fit} sources={sources} />
        {guide && <Onward href={guide.path}>Outlook, sample letter and questions: {guide.title}</Onward>}
      </Section>
      {figures}
    </>
  )
}
