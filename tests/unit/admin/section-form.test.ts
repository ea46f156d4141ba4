import { describe, expect, test } from 'vitest'
import { mergeSectionForm, readSectionForm } from '@/lib/admin/section-form'
import { GUIDE_SECTIONS, PROFILE_SECTIONS } from '@/lib/content/sections'

const ODD = `
Text before the first section.

## Duties and responsibilities   ##
* Read the drawings
   and the notes

* Write a report

* Check it


## Overview

\`\`\`text
## Not a section
- not an item
\`\`\`

After the code.
## Qualifications

A line without a heading.

### License


- One
- Two

### Tools
- Hammer

## Career outlook

Good.

## Frequently asked questions

### Why?
Because.

### How?

Slowly.

Then fast.`

test('a section is read whatever its form', () => {
  expect(readSectionForm(ODD, GUIDE_SECTIONS)).toEqual({
    duties: ['Read the drawings\n   and the notes', 'Write a report', 'Check it'],
    overview: '```text\n## Not a section\n- not an item\n```\n\nAfter the code.',
    qualifications: [
      { title: 'License', items: ['One', 'Two'] },
      { title: 'Tools', items: ['Hammer'] },
    ],
    outlook: 'Good.',
    letter: '',
    questions: [
      { question: 'Why?', answer: 'Because.' },
      { question: 'How?', answer: 'Slowly.\n\nThen fast.' },
    ],
  })
})

describe('text in another form than usual', () => {
  const merge = (edit: (form: ReturnType<typeof readSectionForm>) => void) => {
    const form = structuredClone(readSectionForm(ODD, GUIDE_SECTIONS))
    edit(form)
    return mergeSectionForm(ODD, GUIDE_SECTIONS, form)
  }

  test('stays as it is when nothing was changed', () => {
    expect(merge(() => {})).toBe(ODD)
  })

  test('stays around an item that was changed, with its own marker and gaps', () => {
    expect(merge((form) => Object.assign(form.duties ?? [], { 1: 'Write two reports' }))).toBe(
      ODD.replace('* Write a report', '* Write two reports'),
    )
  })

  test('stays around items that change places', () => {
    const moved = merge((form) => (form.duties as string[]).reverse())
    expect(moved).toContain('* Check it\n\n* Write a report\n\n* Read the drawings\n   and the notes\n\n\n## Overview')
  })

  test('stays around an item of a group, a heading and an answer', () => {
    const merged = merge((form) => {
      form.qualifications = [
        { title: 'License', items: ['One', 'Two and a half'] },
        { title: 'Hand tools', items: ['Hammer'] },
      ]
      form.questions = [
        { question: 'Why?', answer: 'Because it is so.' },
        { question: 'How?', answer: 'Slowly.\n\nThen fast.' },
      ]
    })
    expect(merged).toBe(
      ODD.replace('- Two', '- Two and a half')
        .replace('### Tools\n', '### Hand tools\n\n')
        .replace('Because.', 'Because it is so.'),
    )
  })

  test('takes a section that was missing in its place', () => {
    const merged = merge((form) => (form.letter = 'Dear all,'))
    expect(merged).toBe(ODD.replace('## Frequently', '## Sample cover letter\n\nDear all,\n\n## Frequently'))
  })
})

describe('sections of which the form knows nothing', () => {
  const text =
    '\n## About the role\n\nA.\n\n## To be placed\n\nLeft over.\n\n## Who it suits\n\nAll.\n\n## Pay\n\nHigh.\n'

  test('are shown together and stay where they are', () => {
    const form = readSectionForm(text, PROFILE_SECTIONS)
    expect(form.other).toBe('## To be placed\n\nLeft over.\n\n## Pay\n\nHigh.')
    expect(mergeSectionForm(text, PROFILE_SECTIONS, { ...form, about: 'B.' })).toBe(text.replace('A.', 'B.'))
  })

  test('go when their field is emptied', () => {
    const form = { ...readSectionForm(text, PROFILE_SECTIONS), other: '' }
    expect(mergeSectionForm(text, PROFILE_SECTIONS, form)).toBe(
      '\n## About the role\n\nA.\n\n## Who it suits\n\nAll.\n',
    )
  })

  test('are put where the last of them stood when they are changed, because what is left over stands last', () => {
    const form = { ...readSectionForm(text, PROFILE_SECTIONS), other: '## To be placed\n\nLess.' }
    expect(mergeSectionForm(text, PROFILE_SECTIONS, form)).toBe(
      '\n## About the role\n\nA.\n\n## Who it suits\n\nAll.\n\n## To be placed\n\nLess.\n',
    )
  })
})

test('a section that was missing stands before what is left over, which would swallow it', () => {
  const text = '\n## About the role\n\nA.\n\n## To be placed\n\nLeft over.\n'
  expect(mergeSectionForm(text, PROFILE_SECTIONS, { ...readSectionForm(text, PROFILE_SECTIONS), fit: 'All.' })).toBe(
    '\n## About the role\n\nA.\n\n## Who it suits\n\nAll.\n\n## To be placed\n\nLeft over.\n',
  )
})

test('a first item or heading is not glued to the text before it', () => {
  const text = '\n## Duties and responsibilities\n\nSome of it.\n\n## Qualifications\n\nAs usual.\n'
  const form = { duties: ['Read'], qualifications: [{ title: 'Tools', items: ['Hammer'] }] }
  expect(mergeSectionForm(text, GUIDE_SECTIONS, { ...readSectionForm(text, GUIDE_SECTIONS), ...form })).toBe(
    '\n## Duties and responsibilities\n\nSome of it.\n\n- Read\n\n## Qualifications\n\nAs usual.\n\n### Tools\n\n- Hammer\n',
  )
})

test.each(['\u2028', '\u2029', '\r'])('nothing is lost around the line separator %j', (mark) => {
  const text = ODD.replace('Good.', `Good${mark}for all.`).replace('- Two', `- Two${mark}three`)
  const form = readSectionForm(text, GUIDE_SECTIONS)
  expect(form.outlook).toBe(`Good${mark}for all.`)
  expect(mergeSectionForm(text, GUIDE_SECTIONS, { ...form, letter: 'Dear all,' })).toContain(
    `- Two${mark}three\n\n### Tools\n- Hammer\n\n## Career outlook\n\nGood${mark}for all.\n\n## Sample cover letter\n\nDear all,\n`,
  )
})
