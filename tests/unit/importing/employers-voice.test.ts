import { expect, test } from 'vitest'
import { isEmployersVoice, isOffer } from '@/lib/importing/employers-voice'

test.each([
  'Hollis & Wray LLP is looking for a Senior Paralegal to join its litigation group.',
  'We’re currently hiring experienced welders.',
  'Please send a resume and a short writing sample to Marcia Bell by the end of the month.',
  'To apply send resume to the office.',
  'Please contact Marcia Bell.',
  'Questions go to kbrandt@lakeshore-eye.example.',
  'Call (920) 555-0143 or 920-555-0144.',
  'Hollis & Wray is an equal opportunity employer.',
  'The firm offers health insurance, a 401(k) with a match and parking.',
  'We offer four weeks of leave.',
  'The salary is $72,000 to $88,000 depending on experience.',
  'All applicants are considered without regard to race.',
])('“%s” is said by an employer', (sentence) => {
  expect(isEmployersVoice(sentence)).toBe(true)
})

test.each([
  'The work suits people who are looking for a calm day.',
  'Hospitals hire most nurses in spring.',
  'Send the invoice to the customer and file a copy.',
  'Forward resumes to the hiring manager.',
  'The clinic offers walk-in hours on Saturday.',
  'Ensure compliance with equal employment opportunity law.',
  'The median salary is $62,000.',
  'Pay starts at about $30,000 a year and seldom passes $55,000.',
  'Apply sealant by hand.',
  'Solder parts of type 555-0143-2001.',
])('“%s” tells of the work', (sentence) => {
  expect(isEmployersVoice(sentence)).toBe(false)
})

test('an item of a list is an offer where it names what is paid, and neither a duty nor a requirement', () => {
  const items = [
    'Health, dental, 401(k) w/ 3% match, free annual eye exam',
    'PTO after 90 days',
    'Explain health insurance to new staff',
    'Knowledge of 401(k) plans',
    'Health insurance license required',
  ]
  expect(items.map(isOffer)).toEqual([true, true, false, false, false])
})
