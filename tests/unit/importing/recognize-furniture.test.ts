import { expect, test } from 'vitest'
import { isFurniture } from '@/lib/importing/recognize-furniture'

test.each([
  'This job description is not intended to be all-inclusive. Management may change duties at any time, with or without notice, as the needs of the company require.',
  'The above statements describe the general nature of the work and are not an exhaustive list.',
  'Lakeside Health is an equal opportunity employer and does not ask about age, origin or belief.',
  'I have read and understand this job description.',
  'Employee signature: ____________ Date: ________',
  'Signature of employee',
])('“%s” belongs to the form, not to the role', (text) => {
  expect(isFurniture(text)).toBe(true)
})

test.each([
  'This position answers for two shifts and is not for people who need quiet.',
  'Reads statements of account and explains what is subject to change.',
  'Signature desserts change with each season',
  'I understand that your kitchen opens at five.',
  'Signatures are collected by the paralegal before the closing.',
])('“%s” belongs to the role', (text) => {
  expect(isFurniture(text)).toBe(false)
})
