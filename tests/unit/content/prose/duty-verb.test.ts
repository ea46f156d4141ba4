import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { reportAfter } from '../edited-content'

const nurse = 'roles/healthcare/nurse-educator.mdx'

/** Returns the report after the first duty is replaced. */
const reportOn = (duty: string) => reportAfter({ [nurse]: [['Plan courses for wards that cannot spare anyone', duty]] })

describe('a duty that does not begin with a verb is warned of', () => {
  test('with its place and what to do', () => {
    expect(reportOn('Responsible for the quality of data')).toEqual([
      'roles/healthcare/nurse-educator.mdx:24:3  warning: The duty “Responsible for the quality …” does not begin with a verb. Begin with what the person does, such as “Inspect”, “Draft” or “Negotiate”.  prose/duty-verb',
    ])
  })

  test.each([
    ['Managing wards', '“Manage” for “Managing”'],
    ['Planning of shifts', 'without “of”'],
    ['Runs the night shift', '“Run” for “Runs”'],
    ['Studies new guidelines', '“Study” for “Studies”'],
    ['Teaches students', '“Teach” for “Teaches”'],
    ['**Running** the night shift', '“Run” for “Running”'],
    ['Review of the plans', 'without “of”'],
  ])('with the form it should have: %s', (duty, advice) => {
    expect(reportOn(duty)).toEqual([expect.stringContaining(advice)])
  })

  test.each([
    'Data quality',
    'The daily log',
    'In charge of wards',
    'Strong communication',
    'Ability to lift 50 pounds',
  ])('when it names a thing or a trait: %s', (duty) =>
    expect(reportOn(duty)).toEqual([expect.stringContaining('prose/duty-verb')]),
  )
})

describe('a duty may begin with', () => {
  test.each([
    'Titrate vasopressors to ordered targets',
    'Lock out, tag out and verify absence of voltage',
    'Dispose of sharps',
    'Build, test and sell',
    'Re-terminate lugs',
    'Cross-check the count',
    'Digitize the ledger',
    '**Teach** the night shift',
    'TODO: a verb, its object, the tool or standard, and the purpose',
  ])('%s', (duty) => {
    expect(reportOn(duty).filter((line) => line.includes('prose/'))).toEqual([])
  })
})

test('a second paragraph of an item and items of other sections are no duties', () => {
  const report = reportAfter({ [nurse]: [['- One language, read', '- The ledger\n- One language, read']] })
  expect(report).toEqual([])
})

// A role in content/ that needs an entry of `silence` for this rule would mean that the list of verbs is too short.
test('no shipped role has to silence the rule', () => {
  const files = readdirSync('content/roles', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.mdx'),
  )
  const silencing = files.filter((file) =>
    readFileSync(`content/roles/${file}`, 'utf8').includes('rule: prose/duty-verb'),
  )
  expect(silencing).toEqual([])
})
