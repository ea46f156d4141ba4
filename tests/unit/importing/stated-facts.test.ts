import { expect, test } from 'vitest'
import { readText } from '@/lib/importing/read-text'
import { statedFacts } from '@/lib/importing/stated-facts'

function stated(prose: string, { qualifications = '', known = {} } = {}) {
  const guessed: string[] = []
  const blocks = { running: readText(prose), qualifications: readText(qualifications) }
  return { facts: statedFacts(blocks, known, guessed), guessed }
}

test('a degree, years and a certificate that prose asks for are proposed, and told to be guesses', () => {
  const { facts, guessed } = stated(
    'A burn nurse dresses wounds. Most units ask for a bachelor’s degree in nursing. ' +
      'Employers usually want two or three years of experience on another floor.\n\n' +
      'Certification as a CCRN is not required at the start, but many hospitals expect it.',
  )
  expect(facts).toEqual({
    education: { level: 'bachelor', text: 'Most units ask for a bachelor’s degree in nursing', basis: 'editorial' },
    experience: {
      years: [2, 3],
      text: 'Employers usually want two or three years of experience on another floor',
      basis: 'editorial',
    },
    certifications: {
      text: 'Certification as a CCRN is not required at the start, but many hospitals expect it',
      basis: 'editorial',
    },
  })
  expect(guessed).toEqual([
    'glance.education: “Most units ask for a bachelor’s degree in nursing.”',
    'glance.education.level: bachelor',
    'glance.experience: “Employers usually want two or three years of experience on another floor.”',
    'glance.experience.years: [2, 3]',
    'glance.certifications: “Certification as a CCRN is not required at the start, but many hospitals expect it.”',
  ])
})

test('a requirement states a fact without a word of asking, behind its label or not', () => {
  const { facts } = stated('', {
    qualifications: '- Education: Master of Science degree\n- 5+ years as a lead\n- RN license',
  })
  expect(facts).toMatchObject({
    education: { level: 'master', text: 'Master of Science degree' },
    experience: { years: [5], text: '5+ years as a lead' },
    certifications: { text: 'RN license' },
  })
})

test('the heading of a group tells what its items are', () => {
  const qualifications = 'Experience\n- At least one year in a laboratory\n\nCertifications\n- ASCP within a year'
  expect(stated('', { qualifications }).facts).toMatchObject({
    experience: { years: [1], text: 'At least one year in a laboratory' },
    certifications: { text: 'ASCP within a year' },
  })
})

test.each([
  'The work requires a high degree of accuracy.',
  'Employers do not require a bachelor’s degree.',
  'Nobody needs three years of experience without a mentor.',
  'Most are expected to move on within two years.',
  'She has a bachelor’s degree, and eight years of experience.',
  'Applicants must hold a driver’s license.',
])('nothing is proposed from “%s”', (sentence) => {
  expect(stated(sentence)).toEqual({ facts: {}, guessed: [] })
})

test('what a label told already is not proposed anew', () => {
  const known = { education: { text: 'Associate degree' } }
  expect(stated('', { qualifications: '- Bachelor’s degree', known })).toEqual({ facts: {}, guessed: [] })
})

test('each fact has a sentence of its own, or the part of one that tells nothing else', () => {
  const { facts } = stated(
    'We expect at least seven years as a paralegal, of which two with e-discovery, and a bachelor’s degree or a ' +
      'paralegal certificate. A Certified Paralegal credential (NALA CP) would be nice.',
  )
  expect(facts).toMatchObject({
    education: { level: 'bachelor', text: 'A bachelor’s degree or a paralegal certificate' },
    experience: { years: [7], text: 'We expect at least seven years as a paralegal, of which two with e-discovery' },
    certifications: { text: 'A Certified Paralegal credential (NALA CP) would be nice' },
  })
})

test('a sentence that cannot be parted states the first fact only', () => {
  const { facts } = stated('', { qualifications: '- Bachelor’s degree with 2 years of experience' })
  expect(facts).toMatchObject({ education: { text: 'Bachelor’s degree with 2 years of experience' } })
  expect(facts.experience).toBeUndefined()
})
