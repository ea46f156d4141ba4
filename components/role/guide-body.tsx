import type { ReactNode } from 'react'
import { RichText } from '@/components/mdx/rich-text'
import { Section } from '@/components/ui/section'
import type { Guide } from '@/lib/content'
import type { Skill } from '@/lib/content/schema/vocabulary'
import { DutyList } from './duty-list'
import { Letter } from './letter'
import { QualificationGroups } from './qualification-groups'
import { QuestionList } from './question-list'

interface Props {
  role: Guide
  skills: Record<string, Skill>
  sources: string[]
  /** The official figures in detail and the career path. */
  figures: ReactNode
}

/** The sections that only a guide has. */
export function GuideBody({ role, skills, sources, figures }: Props) {
  const { duties, overview, qualifications, outlook, letter, questions } = role.sections
  return (
    <>
      <Section id="duties" title="Duties and responsibilities" note="Cut to seven or eight before you post." posting>
        <DutyList duties={duties} sources={sources} />
      </Section>
      <Section id="overview" title="Overview">
        <RichText className="prose" nodes={overview} sources={sources} />
      </Section>
      <Section
        id="qualifications"
        title="Qualifications"
        note="Ask only for what you would reject a candidate without."
        posting
      >
        <QualificationGroups groups={qualifications} skills={role.skills} vocabulary={skills} sources={sources} />
      </Section>
      <Section id="outlook" title="Career outlook">
        <RichText className="prose" nodes={outlook} sources={sources} />
      </Section>
      {figures}
      <Section
        id="letter"
        title="Sample cover letter"
        note="For applicants. Fill in the blanks, then swap the story for your own."
      >
        <Letter letter={letter} sources={sources} />
      </Section>
      <Section id="questions" title="Frequently asked questions">
        <QuestionList questions={questions} sources={sources} />
      </Section>
    </>
  )
}
