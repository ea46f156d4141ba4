import { expect, test } from 'vitest'
import { correctionLink } from '@/lib/corrections'

const page = {
  title: 'C++ & Rust Developer',
  address: 'https://jobs.example.org/jobs/software/c-developer',
  updated: '2026-11-21',
}

test('a report by mail names the fact, the page, the place and the day', () => {
  const link = correctionLink({ ...page, correctionsTo: 'desk@example.org' }, 'Typical education', 'fact-education')
  expect(link).toMatch(
    /^mailto:desk@example\.org\?subject=Correction%3A%20C%2B%2B%20%26%20Rust%20Developer%2C%20Typical/,
  )
  const query = new URL(link).searchParams
  expect(query.get('subject')).toBe('Correction: C++ & Rust Developer, Typical education')
  expect(query.get('body')?.split('\r\n')).toEqual([
    `${page.address}#fact-education (text of 2026-11-21)`,
    '',
    'What is wrong, and where the right one can be read:',
    '',
  ])
})

test('a report by form fills in title and body, beside what its address holds already', () => {
  const link = correctionLink({ ...page, correctionsTo: 'https://example.org/new?label=fact' }, 'Pay', 'pay')
  const query = new URL(link).searchParams
  expect(Object.fromEntries(query)).toMatchObject({ label: 'fact', title: 'Correction: C++ & Rust Developer, Pay' })
  expect(query.get('body')).toContain('#pay')
})

test('a form may be a part of a page', () => {
  const link = correctionLink({ ...page, correctionsTo: 'https://example.org/new#report' }, 'Pay', 'pay')
  expect(link).toMatch(/^https:\/\/example\.org\/new\?title=.*&body=[^#]*#report$/)
})
