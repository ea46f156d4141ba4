import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { reportAfter } from '../edited-content'

const python = 'roles/software-engineering/python-developer.mdx'
const senior = 'roles/software-engineering/senior-python-developer.mdx'
const later = 'roles/software-engineering/test-engineer.mdx'
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
    expect(report[0]).toMatch(/^skills.yaml:2:1 .*yaml\/syntax$/)
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

  test('a draft takes its title too', () => {
    expect(reportAfter({ [nurse]: [['title: Registered Nurse', 'title: Nurse Educator']] })[0]).toContain('title/taken')
  })
})

describe('change-dates', () => {
  test('a change may be dated today, not tomorrow', () => {
    expect(reportAfter({ [python]: [['date: 2026-11-20', 'date: 2026-11-21']] })).toEqual([])
    expect(reportAfter({ [python]: [['date: 2026-11-20', 'date: 2026-11-22']] })).toEqual([
      `${python}:18:7  2026-11-22 is in the future (today is 2026-11-21 in Universal Time). Give the day on which the change is made.  change/future`,
    ])
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

describe('internal-links', () => {
  const link = (address: string): [string, string] => ['The day begins with the log.', `[The day](${address}) begins.`]

  test('pages, categories, roles and their parts can be linked to, and other sites are not judged', () => {
    for (const address of [
      '/',
      '/#categories',
      '/jobs',
      '/jobs/healthcare',
      '/about#method',
      '#duties',
      '#how-the-week-divides',
      '/jobs/healthcare/registered-nurse#is-the-work-hard',
      'https://example.org/nowhere#x',
    ])
      expect(reportAfter({ [python]: [link(address)] })).toEqual([])
  })

  test('a page that does not exist and a part that does not exist are told apart', () => {
    expect(reportAfter({ [python]: [link('/abuot')] })[0]).toContain(
      'There is no page at “/abuot”. Did you mean “/about”?',
    )
    expect(reportAfter({ [python]: [link('/about#methid')] })[0]).toMatch(
      /no part “#methid”. Did you mean “method”\? It has: main, sources, method\. {2}link\/fragment$/,
    )
  })

  test('a link to a draft is reported on a public page, not on a draft', () => {
    expect(reportAfter({ [python]: [link('/jobs/healthcare/nurse-educator')] })[0]).toMatch(/is a draft.*link\/draft$/)
    expect(reportAfter({ [draft]: [link('/jobs/healthcare/nurse-educator')] })).toEqual([])
  })

  test('a link to a scheduled role is reported until its day', () => {
    const edits = { [python]: [link('/jobs/software-engineering/test-engineer')] }
    expect(reportAfter(edits)[0]).toContain('is published on 2027-01-05, so readers would find nothing there')
    expect(reportAfter(edits, '2027-01-05')).toEqual([])
  })

  test('the parts of a file whose body cannot be read are not judged', () => {
    const report = reportAfter({
      'pages/editorial-policy.mdx': '---\ntitle: Policy\n',
      'pages/about.mdx': [['(/editorial-policy)', '(/editorial-policy#x)']],
    })
    expect(report).toHaveLength(1)
    expect(report[0]).toContain('file/front-matter')
  })
})

describe('redirects', () => {
  const redirected = (moved: string) => ({ 'redirects.yaml': `moved: ${moved}\ngone: []\n` })

  test('a chain of addresses that ends at a page is fine', () => {
    expect(reportAfter(redirected('[{ from: /a, to: /b }, { from: /b, to: /about }]'))).toEqual([])
  })

  test('a target without a page is reported at “to”', () => {
    expect(reportAfter(redirected('[{ from: /a, to: /abuot }]'))).toEqual([
      'redirects.yaml:1:21  There is no page at “/abuot”. Did you mean “/about”? Correct “to”.  redirect/target',
    ])
  })

  test('an address that leads to itself is a circle', () => {
    expect(reportAfter(redirected('[{ from: /a, to: /a }]'))[0]).toContain('redirect/circle')
  })

  test('of two declarations of one address the second is reported', () => {
    expect(reportAfter(redirected('[{ from: /jobs/software-engineering/django-developer, to: /about }]'))[0]).toMatch(
      /^roles\/software-engineering\/python-developer.mdx:19:17 .*redirect\/twice$/,
    )
  })

  test('a page of today is no former address', () => {
    expect(
      reportAfter({
        [python]: [['/jobs/software-engineering/django-developer', '/jobs/software-engineering/python-developer']],
      })[0],
    ).toContain('redirect/live')
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

test('a content page does not take the address of a route', () => {
  const page = `---\ntitle: Jobs\nsummary: ${'A page that stands in the way of a route. '.repeat(3)}\nchanges: [{ date: 2026-11-20, note: First published. }]\n---\n\nText.\n`
  expect(reportAfter({ 'pages/jobs.mdx': page })).toEqual([
    'pages/jobs.mdx:1:1  “/jobs” belongs to the site itself, so a content page there would never be seen. Rename the file.  page/reserved',
  ])
})

test('no content page can stand at an address that app/ answers', () => {
  const page = `---\ntitle: A page\nsummary: ${'A page that stands in the way of a route. '.repeat(3)}\nchanges: [{ date: 2026-11-20, note: First published. }]\n---\n\nText.\n`
  const routes = readdirSync('app').filter((name) => /^[a-z0-9-]+$/.test(name) && name !== 'fonts' && name !== 'styles')
  const report = reportAfter(Object.fromEntries(routes.map((name) => [`pages/${name}.mdx`, page])))
  const refused = report.filter((line) => line.endsWith('page/reserved')).map((line) => line.split(':')[0])
  expect(refused.toSorted()).toEqual(routes.map((name) => `pages/${name}.mdx`).toSorted())
})

test('a role cannot have the name of the feed beside it', () => {
  expect(reportAfter({ 'roles/healthcare/feed.mdx': '---\ntitle: Feed\n---\n' })).toContainEqual(
    expect.stringMatching(/^roles\/healthcare\/feed\.mdx:1:1 .*feed\.json.* page\/reserved$/),
  )
})

test('a profile is not public before its guide', () => {
  const report = reportAfter({
    [senior]: [['specializes: python-developer', 'specializes: nurse-educator']],
  })
  expect(report.filter((line) => line.includes('hidden-guide'))).toEqual([
    `${senior}:20:1  The guide “nurse-educator” is not public when this profile is. Publish the guide first, or hold the profile back.  reference/hidden-guide`,
  ])
})

test('nothing public leads to a category or role that readers cannot see', () => {
  const hideNurse: [string, string][] = [['status: published', 'status: draft']]
  const report = reportAfter({
    'roles/healthcare/registered-nurse.mdx': hideNurse,
    [python]: [['[the nurse](/jobs/healthcare/registered-nurse#outlook)', '[care](/jobs/healthcare)']],
    'redirects.yaml': 'moved: [{ from: /care, to: /jobs/healthcare }]\ngone: []\n',
  })
  expect(report.filter((line) => /link\/draft|redirect\/hidden/.test(line))).toEqual([
    expect.stringMatching(/^redirects\.yaml:1:24 .*“\/jobs\/healthcare” is not published yet.*redirect\/hidden$/),
    expect.stringMatching(
      /^roles\/software-engineering\/python-developer\.mdx:\d+:\d+ .*“\/jobs\/healthcare” is a draft/,
    ),
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

test('a line that runs into the list item above is reported, not swallowed', () => {
  const [first = ''] = reportAfter({ [python]: [['\n- ', '\n- First duty of the list\nA line that stands alone\n- ']] })
  expect(first).toMatch(/The list item goes on in the next line\. .* section\/item$/)
})
