import { expect, test } from 'vitest'
import { readRole } from '@/lib/importing/read-role'
import { readText } from '@/lib/importing/read-text'

function roleIn(text: string, kind?: 'guide' | 'profile', title?: string) {
  const known = { isTitle: () => false, isCategory: () => false, isFree: () => true }
  return readRole({ blocks: readText(text), margins: [] }, { kind, title, fileName: 'a.txt', ...known })
}

test('items that ask for a diploma, years or a certificate are no duties', () => {
  const { fields, guessed } = roleIn(
    'Job title: Optician\n\nDuties\n\n- Fit frames\n- High school diploma or GED\n- ABO certification required\n- Order lenses',
  )
  expect(fields.sections?.duties).toEqual(['Fit frames', 'Order lenses'])
  expect(fields.sections?.qualifications).toEqual([
    { title: 'Requirements', items: ['High school diploma or GED', 'ABO certification required'] },
  ])
  expect(guessed).toContain('qualifications: 2 lines that stood among the duties')
})

test('a heading with a slash between two known ones is one, and no way back to the home page', () => {
  const { fields } = roleIn(
    'Job title: Optician\n\nDuties\n\n- Fit frames\n\nQUALIFICATIONS / WHAT WE OFFER\n\n- Good math skills',
  )
  expect(fields.sections?.qualifications).toEqual([{ title: 'Requirements', items: ['Good math skills'] }])
})

test('what one employer says leaves the prose and the lists, and stands at the end', () => {
  const { fields, guessed } = roleIn(
    'Job title: Optician\n\nOverview\n\nHollis Optics is looking for an optician. The optician fits **frames**. ' +
      'Please send your resume to Marcia Bell.\n\nTo apply, fax (920) 555-0143\n\n' +
      'Qualifications\n\n- Good math skills\n- PTO after 90 days',
    'guide',
  )
  expect(fields.sections?.overview).toBe('The optician fits \\*\\*frames\\*\\*.')
  expect(fields.sections?.qualifications).toEqual([{ title: 'Requirements', items: ['Good math skills'] }])
  expect(fields.leftOver).toContain(
    'Hollis Optics is looking for an optician. Please send your resume to Marcia Bell.\n\nTo apply, fax (920) 555-0143\n\n- PTO after 90 days',
  )
  expect(guessed).toContain('to be placed: what one employer says, such as “Hollis Optics is looking for an optician.”')
})

test('a title that is typed leaves the headings known that hold the title of the document', () => {
  const text = 'Job title: Optician\n\nOPTICIAN\n\nDepartment: Retail\n\nOptician duties\n\n- Fit frames'
  const { title, fields } = roleIn(text, 'guide', 'Dispensing Clerk')
  expect(title).toBe('Dispensing Clerk')
  expect(fields.sections).toMatchObject({ duties: ['Fit frames'], overview: '' })
  expect(fields.leftOver).toContain('Department: Retail')
  expect(fields.leftOver).toContain('read otherwise before: Job title: Optician; OPTICIAN; Optician duties')
})
