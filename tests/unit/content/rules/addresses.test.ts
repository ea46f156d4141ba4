import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { reportAfter } from '../edited-content'

const python = 'roles/software-engineering/python-developer.mdx'
const nurse = 'roles/healthcare/registered-nurse.mdx'
const draft = 'roles/healthcare/nurse-educator.mdx'

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

  test('a category may link to what becomes public no later than itself', () => {
    const inDraft = (day: string): [string, string][] => [['status: draft', `publishAt: ${day}`]]
    const report = (nurseOn: string, today?: string) =>
      reportAfter(
        {
          [draft]: inDraft('2026-12-01'),
          [nurse]: [['status: published', `publishAt: ${nurseOn}`]],
          [python]: [['[the nurse](/jobs/healthcare/registered-nurse#outlook)', 'the nurse']],
          'categories/healthcare.mdx': [
            [
              'order: 2\n---\n',
              'order: 2\n---\n\n[Nurse](/jobs/healthcare/registered-nurse), [care](/jobs/healthcare)\n',
            ],
          ],
        },
        today,
      ).filter((line) => line.endsWith('link/draft'))
    expect(report('2026-12-01')).toEqual([])
    expect(report('2026-12-02')).toEqual([
      expect.stringMatching(/^categories\/healthcare\.mdx:7:1 .*registered-nurse” is published on 2026-12-02/),
    ])
    expect(report('2026-12-02', '2026-12-01')).toHaveLength(1)
    expect(report('2026-12-02', '2026-12-02')).toEqual([])
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
