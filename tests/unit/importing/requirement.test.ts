import { expect, test } from 'vitest'
import { isRequirement } from '@/lib/importing/requirement'

test.each([
  'High School diploma or GED required',
  'Master’s degree in nursing',
  '1+ years optical experience preferred, will train the right person',
  'ABO certification (or obtain within 18 months - we pay exam fee); NCLE a plus',
  'Must have two years of experience on a dock',
  'Hold a valid CDL license',
])('“%s” asks for something', (text) => {
  expect(isRequirement(text)).toBe(true)
})

test.each([
  'Verify the diploma of each applicant',
  'Trains staff with less than two years of experience',
  'Checks that certifications are current',
  'Certification of boilers after repair',
  'Issue licenses within five days',
  'Takes PD and segment heights',
])('“%s” is a duty', (text) => {
  expect(isRequirement(text)).toBe(false)
})
