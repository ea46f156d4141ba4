import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { reportAfter } from '../edited-content'

const python = 'roles/software-engineering/python-developer.mdx'
const senior = 'roles/software-engineering/senior-python-developer.mdx'
const later = 'roles/software-engineering/test-engineer.mdx'
const nurse = 'roles/healthcare/registered-nurse.mdx'
const _draft = 'roles/healthcare/nurse-educator.mdx'

describe('change-dates', () => {
  test('a change may be dated today, not tomorrow', () => {
    expect(reportAfter({ [python]: [['date: 2026-11-20', 'date: 2026-11-21']] })).toEqual([])
    expect(reportAfter({ [python]: [['date: 2026-11-20', 'date: 2026-11-22']] })).toEqual([
      `${python}:18:7  2026-11-22 is in the future (today is 2026-11-21 in Universal Time). Give the day on which the change is made.  change/future`,
    ])
  })

  test('a change of a scheduled role may be dated the day on which it becomes public, not later', () => {
    expect(reportAfter({ [later]: [['date: 2026-11-20', 'date: 2027-01-05']] })).toEqual([])
    expect(reportAfter({ [later]: [['date: 2026-11-20', 'date: 2027-01-06']] })[0]).toMatch(
      /^roles\/software-engineering\/test-engineer.mdx:\d+:7 {2}2027-01-06 is later than 2027-01-05, from which readers see/,
    )
  })

  test('two changes of one day are in order', () => {
    expect(reportAfter({ 'pages/about.mdx': [['2026-11-21', '2026-11-01']] })).toEqual([])
    expect(reportAfter({ 'pages/about.mdx': [['2026-11-21', '2026-10-31']] })[0]).toMatch(
      /^pages\/about.mdx:6:7 .*change\/order$/,
    )
  })
})

describe('growth-verdict', () => {
  test('a verdict is held against the official figure only when it names that source', () => {
    const wrong: [string, string] = ['verdict: faster', 'verdict: slower']
    expect(reportAfter({ [nurse]: [wrong] })).toEqual([
      `${nurse}:15:13  The verdict is “slower”, but 4.5% from 2024 to 2034 is “faster” or “average”. Correct it, or give another basis.  growth/contradicts-figure`,
    ])
    const group = '"**As projected** for the whole official group", basis: '
    expect(reportAfter({ [nurse]: [wrong, [`${group}bls-projections-2024`, `${group}editorial`]] })).toEqual([])
  })
})

describe('ladder-cycle', () => {
  test('a circle of two is reported once, at its first role', () => {
    expect(reportAfter({ [senior]: [['leadsTo: []', 'leadsTo: [python-developer]']] })).toEqual([
      `${python}:8:11  The ladder runs in a circle: python-developer → senior-python-developer → python-developer. Take one of these steps out of “leadsTo”.  ladder/cycle`,
    ])
  })

  test('two ways up to one role are no circle', () => {
    expect(
      reportAfter({
        [later]: [['leadsTo: [python-developer]', 'leadsTo: [python-developer, senior-python-developer]']],
      }),
    ).toEqual([])
  })
})

describe('near-duplicates', () => {
  const nurseText = readFileSync(`tests/fixtures/valid/${nurse}`, 'utf8')
  const copyOfNurse = (...edits: [string, string][]) => ({
    'roles/healthcare/ward-nurse.mdx': edits.reduce(
      (text, [from, to]) => text.replace(from, to),
      nurseText.replace('title: Registered Nurse', 'title: Ward Nurse'),
    ),
  })

  test('a role copied under another title is warned of, a draft as well', () => {
    const warning =
      'roles/healthcare/ward-nurse.mdx:2:1  warning: The role is nearly the same as roles/healthcare/registered-nurse.mdx: they share 1 of 1 skills and 100% of the words of their duties. Say how the two differ, or merge them.  role/near-duplicate'
    expect(reportAfter(copyOfNurse())).toEqual([warning])
    expect(reportAfter(copyOfNurse(['status: published', 'status: draft']))).toEqual([warning])
  })

  test('other skills are difference enough, and so are other duties', () => {
    expect(reportAfter(copyOfNurse(['core: [patient-care]', 'core: [sql]']))).toEqual([])
    const duties = nurseText.slice(nurseText.indexOf('- Read the log'), nurseText.indexOf('## Overview'))
    const others = Array.from({ length: 6 }, (_, day) => `- Visit clinic ${day} by bicycle\r\n`).join('')
    expect(reportAfter(copyOfNurse([duties, `${others}\r\n`]))).toEqual([])
  })

  test('a profile may have more in common with its guide than two guides with each other', () => {
    const some: [string, string][] = [
      ['- Stop a design that cannot be taken back', '- Read the log of the night before anything else is done'],
      ['- Teach two younger colleagues, and let them decide', '- Write the test that would have caught the fault'],
    ]
    const oneMore: [string, string] = [
      '- Retire services nobody calls any more',
      '- Hand over to the next shift in writing',
    ]
    const ofNurse: [string, string] = ['specializes: python-developer', 'specializes: registered-nurse']
    expect(reportAfter({ [senior]: some })).toEqual([])
    expect(reportAfter({ [senior]: [...some, oneMore] })[0]).toContain('role/near-duplicate')
    expect(reportAfter({ [senior]: [...some, ofNurse] })[0]).toContain('role/near-duplicate')
  })
})

test('of two roles with one file name both are checked, and the second is told to be renamed', () => {
  const copy = '---\ntitle: Copy\n---\n'
  const report = reportAfter({ 'roles/healthcare/python-developer.mdx': copy })
  expect(report.filter((line) => line.includes('file/same-name'))).toEqual([
    `${python}:1:1  roles/healthcare/python-developer.mdx has the same file name, and roles refer to each other by it. Rename one of the two.  file/same-name`,
  ])
  expect(
    report.some(
      (line) => line.startsWith('roles/healthcare/python-developer.mdx') && line.includes('schema/missing-key'),
    ),
  ).toBe(true)
})

test('a line that runs into the list item above is reported, not swallowed', () => {
  const [first = ''] = reportAfter({ [python]: [['\n- ', '\n- First duty of the list\nA line that stands alone\n- ']] })
  expect(first).toMatch(/The list item goes on in the next line\. .* section\/item$/)
})
