import { describe, expect, test } from 'vitest'
import { reportAfter } from '../edited-content'

const nurse = 'roles/healthcare/registered-nurse.mdx'

const reportOn = (title: string, ...edits: [string, string][]) =>
  reportAfter({ [nurse]: [['title: Registered Nurse', `title: ${title}`], ...edits] })

describe('a title is warned of that promises', () => {
  test('a rank that the level contradicts', () => {
    expect(reportOn('Senior Ward Nurse')).toEqual([
      'roles/healthcare/registered-nurse.mdx:2:1  warning: The title says “Senior”, but “level” is “mid”. Correct one of the two.  title/promise',
    ])
    expect(reportOn('Senior Ward Nurse', ['level: mid', 'level: senior'])).toEqual([])
  })

  test('a tool that is not among the skills', () => {
    expect(reportOn('Nurse and Git Trainer')).toEqual([
      expect.stringContaining('The title says “git”, but “git” is not among the skills.'),
    ])
    expect(reportOn('Nurse and Git Trainer', ['common: []', 'common: [git]'])).toEqual([])
  })

  test.each(['Nurse Jobs', 'Remote Nurse', 'Nurse Salary'])('what a description does not hold: %s', (title) => {
    expect(reportOn(title)).toEqual([expect.stringMatching(/does not hold.*title\/promise$/)])
  })
})

test.each(['School Principal', 'Head Chef', 'Lead Abatement Worker', 'Digital Nurse', 'Jobsite Nurse'])(
  'a name of the work itself is no promise: %s',
  (title) => expect(reportOn(title)).toEqual([]),
)
