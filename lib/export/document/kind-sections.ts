import type { Guide, Profile, Role } from '../../content'
import type { Skill } from '../../content/schema/vocabulary'
import type { Group, Inline } from '../../content/sections'
import { skillPath } from '../../skills/skill-path'
import type { Passage, RoleDocument, Section } from './parsed'

type Sections = Partial<RoleDocument['sections']>

const ASK_FOR = 'Ask only for what you would reject a candidate without.'

/** Returns the parts that only a guide has, before and after the official figures. */
export function guideSections(role: Guide, skills: Record<string, Skill>, origin: string) {
  const { duties, overview, qualifications, outlook, letter, questions } = role.sections
  const before = {
    duties: {
      title: 'Duties and responsibilities',
      note: 'Cut to seven or eight before you post.',
      items: duties.map(passage),
    },
    overview: { title: 'Overview', text: passage(overview) },
    qualifications: qualificationsSection('Qualifications', role, qualifications, skills, origin),
    outlook: { title: 'Career outlook', text: passage(outlook) },
  } satisfies Sections
  const after = {
    letter: {
      title: 'Sample cover letter',
      note: 'For applicants. Fill in the blanks, then swap the story for your own.',
      text: passage(letter),
    },
    questions: {
      title: 'Frequently asked questions',
      items: questions.map(({ id, question, answer }) => ({ id, question, answer: passage(answer) })),
    },
  } satisfies Sections
  return { before, after }
}

/** Returns the parts that only a profile has. */
export function profileSections(role: Profile, guide: Role | undefined, skills: Record<string, Skill>, origin: string) {
  const { about, responsibilities, requirements, fit } = role.sections
  return {
    about: { title: `About the ${role.title} role`, text: passage(about) },
    responsibilities: {
      title: 'Core responsibilities',
      note: 'What this role answers for beyond the guide’s duties.',
      items: responsibilities.map(passage),
    },
    requirements: qualificationsSection('Skills and requirements', role, requirements, skills, origin),
    fit: {
      title: 'Who it suits',
      text: passage(fit),
      guide: guide && {
        title: `Outlook, sample letter and questions: ${guide.title}`,
        address: origin + guide.path,
      },
    },
  } satisfies Sections
}

function qualificationsSection(
  title: string,
  { skills: { core, common } }: Role,
  groups: readonly Group[],
  vocabulary: Record<string, Skill>,
  origin: string,
): Section<'qualifications'> {
  const link = (id: string) => ({ id, name: vocabulary[id]?.name ?? id, address: origin + skillPath(id) })
  return {
    title,
    note: ASK_FOR,
    skills: { core: core.map(link), common: common.map(link) },
    groups: groups.map((group) => ({ id: group.id, title: group.title, items: group.items.map(passage) })),
  }
}

function passage(nodes: Passage['nodes'] | Inline): Passage {
  return { nodes }
}
