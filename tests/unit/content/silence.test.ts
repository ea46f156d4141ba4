import { describe, expect, test } from 'vitest'
import { reportAfter } from './edited-content'

const nurse = 'roles/healthcare/nurse-educator.mdx'
const FILLER = 'A fast-paced ward.'

/** Returns the report on a text with entries of `silence`; the first stands on line 20. */
function reportOn(outlook: string, ...entries: string[]): string[] {
  const silence = entries.map((entry) => `  - { ${entry}, reason: Looked at and right. }\n`).join('')
  return reportAfter({
    [nurse]: [
      ['status: draft\n', `silence:\n${silence}status: draft\n`],
      ['Employers hire at a steady pace.', outlook],
    ],
  })
}

describe('a warning is let stand', () => {
  test('on a line of the text', () => {
    expect(reportOn(FILLER, 'rule: prose/filler, text: A fast-paced ward')).toEqual([])
  })

  test('on a line of front matter', () => {
    const report = reportAfter({
      [nurse]: [
        ['A record of work', 'A world-class record'],
        [
          'status: draft',
          'silence: [{ rule: prose/filler, text: A world-class record, reason: The name of it. }]\nstatus: draft',
        ],
      ],
    })
    expect(report).toEqual([])
  })

  test('that comes from looking at several files', () => {
    const report = reportAfter({
      [about]: [
        [
          'status: published',
          `reviewBy: 2026-11-01\nsilence: [{ rule: role/review-due, text: 'reviewBy:', reason: Read in a week. }]\nstatus: published`,
        ],
      ],
    })
    expect(report).toEqual([])
  })

  test('on one line only: the same words further down are warned of', () => {
    const report = reportOn(`${FILLER}\n\n${FILLER}`, 'rule: prose/filler, text: A fast-paced ward')
    expect(report).toEqual([expect.stringMatching(/:51:3 .*prose\/filler$/)])
  })

  test('of its rule only', () => {
    const report = reportOn('A fast-paced salesman.', 'rule: prose/filler, text: fast-paced salesman')
    expect(report).toEqual([expect.stringContaining('prose/exclusionary')])
  })
})

const about = 'roles/healthcare/registered-nurse.mdx'

describe('an entry that lets nothing stand is warned of', () => {
  test('because its words stand nowhere else', () => {
    expect(reportOn('A ward.', 'rule: prose/filler, text: fast-paced ward')).toEqual([
      'roles/healthcare/nurse-educator.mdx:20:5  warning: No line holds these words. Copy them from the line that the warning names, or take the entry out.  silence/unused',
    ])
  })

  test('because its rule finds nothing there', () => {
    expect(reportOn('A calm ward.', 'rule: prose/filler, text: A calm ward')).toEqual([
      'roles/healthcare/nurse-educator.mdx:20:5  warning: “prose/filler” does not warn of this line. Take the entry out.  silence/unused',
    ])
  })

  test('but not when only “check --since” could find it', () => {
    expect(reportOn('A calm ward.', 'rule: change/unrecorded, text: A calm ward')).toEqual([])
  })
})

describe('refused is', () => {
  test('a rule that does not exist, with the nearest that does', () => {
    expect(reportOn(FILLER, 'rule: prose/filer, text: A fast-paced ward')).toEqual([
      'roles/healthcare/nurse-educator.mdx:20:7  There is no rule “prose/filer”. Did you mean “prose/filler”? Use the id that stands behind the warning.  silence/rule',
      expect.stringMatching(/:49:3 .*prose\/filler$/),
    ])
  })

  test('a rule that finds errors', () => {
    expect(reportOn('A ward.', 'rule: link/page, text: A ward')).toEqual([
      expect.stringContaining('“link/page” finds errors, and an error has to be mended.'),
    ])
  })

  test('an entry without a reason', () => {
    const report = reportAfter({
      [nurse]: [['status: draft', 'silence: [{ rule: prose/filler, text: The day }]\nstatus: draft']],
    })
    expect(report[0]).toContain('“reason” is missing. Expected why the line may stand, 10 to 200 characters.')
  })
})
