import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { reportAfter } from '../edited-content'

const python = 'roles/software-engineering/python-developer.mdx'
const senior = 'roles/software-engineering/senior-python-developer.mdx'
const nurse = 'roles/healthcare/registered-nurse.mdx'
const draft = 'roles/healthcare/nurse-educator.mdx'

describe('known-category', () => {
  test('a category without a role that readers can see is warned of', () => {
    expect(
      reportAfter({
        [nurse]: [['status: published', 'status: draft']],
        [python]: [['[the nurse](/jobs/healthcare/registered-nurse#outlook)', 'the nurse']],
      }),
    ).toEqual([
      'categories/healthcare.mdx:1:1  warning: The category has no published role, so it is not shown. Publish one, or delete the file.  category/empty',
    ])
  })

  test('a role scheduled for today fills its category, one for tomorrow does not', () => {
    const edits = (day: string) => ({
      [nurse]: [['status: published', `publishAt: ${day}`] as [string, string]],
      [python]: [['[the nurse](/jobs/healthcare/registered-nurse#outlook)', 'the nurse'] as [string, string]],
    })
    expect(reportAfter(edits('2026-11-21'))).toEqual([])
    expect(reportAfter(edits('2026-11-22'))).toHaveLength(1)
  })

  test('a role in a folder without a category file is placed at its top', () => {
    const report = reportAfter({ 'categories/healthcare.mdx': undefined })
    expect(report.map((line) => line.split(' ')[0])).toEqual([`${draft}:1:1`, `${nurse}:1:1`])
    expect(report[0]).toContain('add categories/healthcare.mdx.  reference/category')
  })
})

describe('known-occupation', () => {
  test('a code without a file is reported at the key', () => {
    expect(reportAfter({ [python]: [['soc: 15-1252', 'soc: 15-1253']] })).toEqual([
      `${python}:5:1  There is no file occupations/15-1253.yaml. If the code is right, add its official figures: npm run figures -- --from FOLDER --soc 15-1253.  reference/soc`,
    ])
  })

  test('all occupations stand in for that of a draft only, with a warning', () => {
    const standIn = (mark = ''): [string, string] => ['soc: 29-1141', `soc: 00-0000${mark}`]
    const scheduled: [string, string] = ['status: draft', 'publishAt: 2026-12-01']
    const error =
      '“soc” is 00-0000, all occupations, so the page would show the pay and growth of all jobs as those of the role. Write the code of the role’s own occupation; https://www.onetonline.org/find helps to find it.  reference/all-occupations'
    expect(reportAfter({ [nurse]: [standIn()] })).toContain(`${nurse}:5:1  ${error}`)
    expect(reportAfter({ [draft]: [standIn(), scheduled] })).toContain(`${draft}:5:1  ${error}`)
    expect(reportAfter({ [draft]: [standIn()] })).toEqual([`${draft}:5:1  warning: ${error}`])
  })

  test('a draft whose stand-in is marked as to do already is told so once', () => {
    expect(reportAfter({ [draft]: [['soc: 29-1141', 'soc: 00-0000 # TODO: find it']] })).toEqual([
      `${draft}:5:16  warning: Still to do: “find it”. Write what it asks for, and take the mark out, before the role is published.  draft/to-do`,
    ])
  })
})

describe('known-roles', () => {
  test('a role that is not there is reported at its item in the list', () => {
    expect(reportAfter({ [senior]: [['leadsTo: []', 'leadsTo: [pyhton-developer]']] })).toEqual([
      `${senior}:8:11  There is no role “pyhton-developer”. Did you mean “python-developer”? Use the file name of a role without “.mdx”.  reference/role`,
    ])
  })

  test('a pinned or excluded role exists, is another one, stands once, and is public when it is pinned', () => {
    const related = (text: string): [string, string] => ['status: published', `status: published\nrelated: ${text}`]
    const report = (text: string) => reportAfter({ [nurse]: [related(text)] })
    expect(report('{ pin: [python-developer], exclude: [nurse-educator] }')).toEqual([])
    expect(report('{ exclude: [registered-nurse] }')[0]).toMatch(/The role names itself.*reference\/role-itself$/)
    expect(report('{ pin: [python-devloper] }')[0]).toContain('Did you mean “python-developer”?')
    expect(report('{ pin: [nurse-educator] }')[0]).toMatch(/“nurse-educator” is not public.*reference\/hidden-role$/)
    expect(report('{ pin: [python-developer], exclude: [python-developer] }')).toEqual([
      `${nurse}:21:47  “python-developer” is named twice. Keep it once, under “pin” or under “exclude”.  reference/role-twice`,
    ])
  })

  test('a profile specializes a guide, and not itself', () => {
    expect(
      reportAfter({ [senior]: [['specializes: python-developer', 'specializes: senior-python-developer']] })[0],
    ).toMatch(/:20:1 {2}The role names itself/)
  })
})

describe('known-skills', () => {
  test('a skill under both core and common is reported once', () => {
    expect(reportAfter({ [python]: [['common: [git]', 'common: [sql, git]']] })).toEqual([
      `${python}:9:41  “sql” is named twice. Keep it under “core” or under “common”.  reference/skill-twice`,
    ])
  })

  test('a vocabulary that cannot be read does not make every skill unknown', () => {
    const report = reportAfter({ 'skills.yaml': 'python: [\n' })
    expect(report).toHaveLength(1)
    expect(report[0]).toMatch(/^skills.yaml:1:9 .*yaml\/syntax$/)
  })

  test('a skill named like a property of every object is unknown all the same', () => {
    expect(reportAfter({ [python]: [['common: [git]', 'common: [constructor]']] })[0]).toContain(
      'There is no skill “constructor”',
    )
  })
})

describe('known-sources', () => {
  test('a citation is reported where it stands in the text', () => {
    expect(reportAfter({ [nurse]: [['[^bls-projections-2024]', '[^bls-projections-2023]']] })).toEqual([
      `${nurse}:48:30  There is no source “bls-projections-2023” in sources.yaml. Did you mean “bls-projections-2024”? Use an id from there, or add the source.  reference/source`,
    ])
  })

  test('figures cannot rest on the editors’ judgment, facts of a role can', () => {
    expect(reportAfter({ 'occupations/29-1141.yaml': [['basis: bls-oews-2025', 'basis: editorial']] })).toEqual([
      'occupations/29-1141.yaml:2:42  There is no source “editorial” in sources.yaml. Use an id from there, or add the source.  reference/source',
    ])
  })

  test('figures of one year in a list need a known source, too', () => {
    const title = 'title: Registered Nurses\n'
    const history = 'history:\n  - { year: 2024, median: 60000, basis: bls-oews-2042 }\n'
    expect(reportAfter({ 'occupations/29-1141.yaml': [[title, title + history]] })).toEqual([
      'occupations/29-1141.yaml:3:34  There is no source “bls-oews-2042” in sources.yaml. Did you mean “bls-oews-2025”? Use an id from there, or add the source.  reference/source',
    ])
  })

  test('a missing bibliography is the only thing reported about sources', () => {
    expect(reportAfter({ 'sources.yaml': undefined })).toEqual([
      'sources.yaml:1:1  The file is missing. Create sources.yaml in the content folder; content/README.md shows its form.  file/missing',
    ])
  })
})

describe('unique-titles', () => {
  test('an alias that is another role’s title is the one to change, whatever its case', () => {
    expect(reportAfter({ [nurse]: [['aliases: []', 'aliases: [PYTHON developer]']] })).toEqual([
      `${nurse}:6:11  “PYTHON developer” is already a title of ${python}, and a title leads to one role. Change or remove one of the two.  title/taken`,
    ])
  })

  test('two files of one role are told of once, and that one is left over', () => {
    const text = readFileSync(`tests/fixtures/valid/${nurse}`, 'utf8')
    const copy = 'roles/healthcare/nurse.mdx'
    const renamed = text.replace('status:', 'previousPaths: [/jobs/healthcare/registered-nurse]\nstatus:')
    const report = reportAfter({ [copy]: renamed.replace(/^summary: .*$/m, (line) => line.replace('A ', 'The ')) })
    const told = report.filter((line) => line.endsWith('title/taken'))
    expect(told).toHaveLength(1)
    expect(told[0]).toContain('one of them is left over, as after a rename that was undone')
    expect(report.find((line) => line.endsWith('redirect/live'))).toContain('or delete the file that is left over')
    expect(reportAfter({ [copy]: text }).filter((line) => line.endsWith('title/taken'))).toEqual([
      expect.stringContaining('is left over'),
    ])
  })

  test('a draft takes its title too', () => {
    expect(reportAfter({ [nurse]: [['title: Registered Nurse', 'title: Nurse Educator']] })[0]).toContain('title/taken')
  })
})

test('a word that is no id is told once, with the role that is near', () => {
  expect(reportAfter({ [senior]: [['specializes: python-developer', 'specializes: Python-Developer']] })).toEqual([
    `${senior}:20:1  There is no role “Python-Developer”. Did you mean “python-developer”? Use the file name of a role without “.mdx”.  reference/role`,
  ])
})

test('a profile is not public before its guide', () => {
  const report = reportAfter({
    [senior]: [['specializes: python-developer', 'specializes: nurse-educator']],
  })
  expect(report.filter((line) => line.includes('hidden-guide'))).toEqual([
    `${senior}:20:1  The guide “nurse-educator” is not public when this profile is. Publish the guide first, or hold the profile back.  reference/hidden-guide`,
  ])
})

test('the figures of all occupations cannot be missing', () => {
  expect(reportAfter({ 'occupations/00-0000.yaml': undefined })).toEqual([
    'occupations/00-0000.yaml:1:1  The figures of all occupations are missing; every role page compares with them. Add the file.  file/missing',
  ])
})

test('a skill named by its other name is told its id', () => {
  const report = reportAfter({ [python]: [['core: [python, sql]', 'core: [python, Structured Query Language]']] })
  expect(report.join('\n')).toContain('It is another name of “sql”; write that id.')
})
