import { toString as textOf } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import { GUIDE_SECTIONS, type GuideSections, PROFILE_SECTIONS, readSections } from '@/lib/content/sections'
import { parseMdx } from '@/lib/mdx/parse'

const duties = Array.from({ length: 6 }, (_, index) => `- Duty ${index + 1}\n`).join('')
const parts = {
  duties: `## Duties and responsibilities\n\n${duties}`,
  overview: '## Overview\n\nText.\n',
  qualifications: '## Qualifications\n\n### Tools\n\n- A hammer\n',
  outlook: '## Career outlook\n\nText.\n',
  letter: '## Sample cover letter\n\nDear [Name],\n',
  questions: '## Frequently asked questions\n\n### Is it hard?\n\nNo.\n',
}

function read(changed: Partial<typeof parts>, rules: Parameters<typeof readSections>[2] = GUIDE_SECTIONS) {
  const { tree } = parseMdx('a.mdx', Object.values({ ...parts, ...changed }).join('\n'))
  if (!tree) throw new Error('MDX cannot read this.')
  const { problems, ...sections } = readSections('a.mdx', tree, rules, ['pay'])
  return { ...sections, report: problems.map(({ line, ruleId, reason }) => `${line} ${ruleId}: ${reason}`) }
}

const report = (changed: Partial<typeof parts>) => read(changed).report
const rulesOf = (changed: Partial<typeof parts>) => report(changed).map((line) => line.split(':')[0])

test('a whole body becomes typed parts with an id for every heading', () => {
  const { parts, anchors, report } = read({})
  const sections = parts as unknown as GuideSections
  expect(report).toEqual([])
  expect(sections.duties.map((item) => item.map((node) => textOf(node)).join(''))).toEqual(
    [1, 2, 3, 4, 5, 6].map((number) => `Duty ${number}`),
  )
  expect(sections.qualifications).toMatchObject([{ id: 'tools', title: 'Tools', items: [[{ value: 'A hammer' }]] }])
  expect(sections.questions).toMatchObject([
    { id: 'is-it-hard', question: 'Is it hard?', answer: [{ type: 'paragraph' }] },
  ])
  expect(anchors).toEqual([
    'duties',
    'overview',
    'qualifications',
    'outlook',
    'letter',
    'questions',
    'tools',
    'is-it-hard',
  ])
})

test('a sub-heading named like a part of the page gets another id', () => {
  expect(read({ overview: '## Overview\n\n### Pay\n\nText.\n\n### Letter\n\nText.\n' }).anchors).toContain('pay-1')
})

describe('the order of sections', () => {
  test('a missing section is placed where it belongs', () => {
    expect(report({ overview: '' })).toEqual([
      '11 missing: The section “## Overview” is missing. Write it before “## Qualifications”.',
    ])
    expect(report({ questions: '' })).toEqual([
      '26 missing: The section “## Frequently asked questions” is missing. Write it at the end of the file.',
    ])
  })

  test('an unknown section is named with those that are known', () => {
    expect(report({ overview: `${parts.overview}\n## Hobbies\n\nNone.\n` })).toEqual([
      '14 unknown: “Hobbies” is not a section of this kind of role. Sections in order: Duties and responsibilities, Overview, Qualifications, Career outlook, Sample cover letter, Frequently asked questions.',
    ])
  })

  test('a misspelt section is not missing as well, and what it holds is checked', () => {
    expect(rulesOf({ questions: '## Frequently asked question\n\n### Is it hard?\n' })).toEqual([
      '28 unknown',
      '30 no-answer',
    ])
  })

  test('a section that stands twice or too late is reported where it stands', () => {
    expect(rulesOf({ outlook: `${parts.outlook}\n${parts.overview}` })).toEqual(['24 repeated'])
    expect(report({ overview: '', letter: `${parts.letter}\n${parts.overview}` })).toEqual([
      '25 order: “Overview” stands after “Qualifications”, but belongs before it. Move the section.',
    ])
  })

  test('text before the first section is reported once', () => {
    expect(rulesOf({ duties: `One.\n\nTwo.\n\n${parts.duties}` })).toEqual(['1 before-first'])
  })

  test('a section inside a component is reported there, not as missing', () => {
    expect(
      rulesOf({ overview: '## Overview\n\n<Note>\n\nText.\n', qualifications: `${parts.qualifications}\n</Note>\n` }),
    ).toEqual(['16 enclosed'])
  })

  test('a profile has its own sections', () => {
    expect(read({}, PROFILE_SECTIONS).report[0]).toContain(
      '“Duties and responsibilities” is not a section of this kind of role',
    )
  })
})

describe('what a section holds', () => {
  test.each([
    ['', '1 empty'],
    ['- One\n- Two\n', '3 list-length'],
    [`${duties}${duties}- 13\n- 14\n- 15\n`, '3 list-length'],
    [`Text\n\n${duties}`, '3 not-a-list'],
    [`${duties}\nText\n`, '10 not-a-list'],
    [`${duties}- Seven\n  - nested\n`, '9 item'],
    [`${duties}-\n`, '9 item'],
  ])('duties of %j', (list, problem) => {
    expect(rulesOf({ duties: `## Duties and responsibilities\n\n${list}` })).toEqual([problem])
  })

  test('14 duties are not too many', () => {
    expect(report({ duties: `## Duties and responsibilities\n\n${duties}${duties}- 13\n- 14\n` })).toEqual([])
  })

  test.each([
    ['', '10 empty'],
    ['<Note>\n\n</Note>\n', '10 empty'],
    ['### Only a heading\n', '12 empty'],
    ['### One\n\n### Two\n\nText.\n', '12 empty'],
    ['Text.\n\n#### Deep\n\nText.\n', '14 level'],
  ])('running text of %j', (text, problem) => {
    expect(rulesOf({ overview: `## Overview\n\n${text}` })).toEqual([problem])
  })

  test.each([
    ['- A list without a name\n', '16 no-heading'],
    ['### Tools\n\nText.\n', '18 not-a-list'],
    ['### Tools\n', '16 not-a-list'],
    ['### Tools\n\n- One\n\nText.\n', '20 not-a-list'],
    ['### Tools\n\nText.\n\n- One\n', '18 not-a-list'],
    ['###\n\n- One\n', '16 no-heading'],
  ])('groups of %j', (groups, problem) => {
    expect(rulesOf({ qualifications: `## Qualifications\n\n${groups}` })).toEqual([problem])
  })

  test.each([
    ['### Is it hard?\n', '30 no-answer'],
    ['### Is it hard\n\nNo.\n', '30 not-a-question'],
    ['No.\n', '30 no-heading'],
  ])('questions of %j', (questions, problem) => {
    expect(rulesOf({ questions: `## Frequently asked questions\n\n${questions}` })).toEqual([problem])
  })
})
