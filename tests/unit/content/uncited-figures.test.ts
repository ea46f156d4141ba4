import { describe, expect, test } from 'vitest'
import { loadContent } from '@/lib/content/load'
import { editedContent, reportAfter } from './edited-content'

const nurse = 'roles/healthcare/nurse-educator.mdx'
const about = 'pages/about.mdx'

/** Returns the report after a sentence of the outlook is replaced. */
const reportOn = (outlook: string) => reportAfter({ [nurse]: [['Employers hire at a steady pace.', outlook]] })

describe('a figure without a source is warned of', () => {
  test('with its place, the figure and what to do', () => {
    expect(reportOn('Half of them earn $52,000 or more.')).toEqual([
      'roles/healthcare/nurse-educator.mdx:47:1  warning: “$52,000” has no source. Name the source behind the sentence, such as [^bls-oews-2025], or say it without the figure.  figure/no-source',
    ])
  })

  test.each(['Pay is $9 an hour.', 'Growth of 4.9% is expected.', 'About 40 percent leave.', 'There are 1,200 posts.'])(
    'in a paragraph: %s',
    (sentence) => {
      expect(reportOn(sentence)).toEqual([expect.stringContaining('figure/no-source')])
    },
  )

  test('once for a table, and once for each item of a list', () => {
    expect(reportOn('| Year | Pay |\n| --- | --- |\n| 2024 | $50,000 |\n| 2025 | $52,000 |')).toHaveLength(1)
    expect(reportOn('- A share of 5%\n- A share of 6%')).toHaveLength(2)
  })

  test('in the summary, which cannot cite one', () => {
    const report = reportAfter({ [nurse]: [['keep the machines', 'keep 1,500 machines']] })
    expect(report).toEqual([
      'roles/healthcare/nurse-educator.mdx:4:1  warning: “1,500” cannot name its source here. Give it in the text, with its source, or say it without the figure.  figure/no-source',
    ])
  })

  test('in a fact that rests on the editors’ judgment', () => {
    const report = reportAfter({ [nurse]: [['in a neighboring role', 'for 80% of people']] })
    expect(report).toEqual([
      'roles/healthcare/nurse-educator.mdx:12:32  warning: “80%” rests on the editors’ judgment alone. Give the source as basis, or say it without the figure.  figure/no-source',
    ])
  })

  test('on a content page', () => {
    expect(reportAfter({ [about]: [['Written by editors', 'Read by 10,000 people, written by editors']] })).toEqual([
      expect.stringContaining('figure/no-source'),
    ])
  })
})

describe('no figure is seen', () => {
  test.each([
    'Growth of 4.9% is expected.[^bls-projections-2024]',
    'Nurses see 4 to 6 patients, for 12 hours, under 45 CFR 164.',
    'Part 1910 of 2026 has 3.5 pages, and form 1040 is another.',
  ])('%s', (sentence) => {
    expect(reportOn(sentence)).toEqual([])
  })

  test('in a letter, whose numbers are the applicant’s own', () => {
    expect(reportAfter({ [nurse]: [['I repair things', 'I repaired 1,200 things for $5']] })).toEqual([])
  })

  test('in what an import could not place', () => {
    const last = 'It is steady rather than hard.'
    const report = reportAfter({ [nurse]: [[last, `${last}\n\n## To be placed\n\nSalary: $62,000`]] })
    expect(report.filter((line) => line.includes('$62,000'))).toEqual([])
  })

  test('in a fact that rests on judgment and cites the source of its figure', () => {
    const cited = 'for 80% of people[^bls-oews-2025]'
    expect(reportAfter({ [nurse]: [['in a neighboring role', cited]] })).toEqual([])
  })

  test('in a fact with a source as its basis', () => {
    expect(reportAfter({ [nurse]: [['is usual in this line of work', 'for 80% of people']] })).toEqual([])
  })
})

test('a role with a warning is whole and can be shown', () => {
  const folder = editedContent({ [nurse]: [['Employers hire at a steady pace.', 'Pay is $9 an hour.']] })
  const { corpus } = loadContent(folder, { today: '2026-11-21' })
  expect(corpus.roles.get('nurse-educator')?.entry?.title).toBe('Nurse Educator')
})
