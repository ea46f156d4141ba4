import { AI_VERDICTS, EDUCATION_LEVELS, GROWTH_VERDICTS, LEVELS } from '../content/schema/role'
import { SKILL_KINDS } from '../content/schema/vocabulary'
import { GUIDE_SECTIONS, PROFILE_SECTIONS } from '../content/sections'
import { QUESTION, TO_DO } from './placeholders'
import { type RoleDraft, roleSource } from './role-source'
import { sectionSource } from './section-source'

/** A snippet as VS Code and its kin read it. */
interface Snippet {
  scope: 'markdown' | 'yaml'
  prefix: string
  description: string
  body: string[]
}

const draft = {
  title: `${TO_DO}: the title`,
  kind: 'guide',
  soc: '00-0000',
  level: 'mid',
  skills: { core: ['skill-id'], common: [] },
  changes: [{ date: '2026-11-21', note: 'First published.' }],
} satisfies RoleDraft

/** Returns snippets for whole roles, for each section and for entries of the vocabulary, by title. */
export function editorSnippets(): Record<string, Snippet> {
  const sections = [...GUIDE_SECTIONS, ...PROFILE_SECTIONS].map(({ id, title }): [string, Snippet] => [
    title,
    markdown(id, `The section “${title}”.`, `## ${title}\n\n${sectionSource(id, draft)}\n`),
  ])
  return {
    Guide: markdown('guide', 'The whole file of a guide.', roleSource(draft)),
    Profile: markdown(
      'profile',
      'The whole file of a profile.',
      roleSource({ ...draft, kind: 'profile', specializes: 'guide-id' }),
    ),
    ...Object.fromEntries(sections),
    Question: markdown('question', 'One question with its answer.', `### ${QUESTION.question}\n\n${QUESTION.answer}\n`),
    Note: markdown('note', 'An aside.', `<Note title="${TO_DO}: its title">\n\n${TO_DO}: its text\n\n</Note>`),
    Skill: yaml('skill', 'A skill, for skills.yaml.', [
      `\${1:skill-id}: { name: \${2:Name}, kind: ${choice(3, SKILL_KINDS)} }`,
    ]),
    Source: yaml('source', 'A source, for sources.yaml.', [
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the syntax of snippets
      '${1:publisher-title-2026}:',
      ...['title', 'publisher', 'address', 'year', 'licence', 'taken'].map(
        (key, index) => `  ${key}: \${${index + 2}:${key}}`,
      ),
    ]),
  }
}

function markdown(prefix: string, description: string, text: string): Snippet {
  return { scope: 'markdown', prefix, description, body: withTabStops(text).split('\n') }
}

function yaml(prefix: string, description: string, body: string[]): Snippet {
  return { scope: 'yaml', prefix, description, body }
}

const CHOICES: Record<string, readonly string[]> = {
  'education: { level': EDUCATION_LEVELS,
  level: LEVELS,
  'growth: { verdict': GROWTH_VERDICTS,
  'aiImpact: { verdict': AI_VERDICTS,
}

/** Makes a place to stop at of everything that is still to be written or chosen, and today of the date. */
function withTabStops(text: string): string {
  let stops = 0
  const choosable = Object.keys(CHOICES).join('|')
  return text
    .replace(/[\\$]/g, '\\$&')
    .replace(
      new RegExp(`(^ *(${choosable}): )([\\w-]+)|${TO_DO}: [^"\\n]*|00-0000|skill-id|guide-id|\\b2030\\b`, 'gm'),
      (found, before?: string, field = '', value = '') => {
        stops += 1
        return before
          ? before + choice(stops, [...new Set([value, ...(CHOICES[field] ?? [])])])
          : `\${${stops}:${found}}`
      },
    )
    .replace(draft.changes[0]?.date ?? '', '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE')
}

function choice(stop: number, options: readonly string[]): string {
  return `\${${stop}|${options.join(',')}|}`
}
