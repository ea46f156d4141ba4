import { expect, test } from 'vitest'
import { editedContent } from '../content/edited-content'
import { documentsOf } from './documents-of'

const { formatsOf } = documentsOf('tests/fixtures/valid')

test.each(['python-developer', 'senior-python-developer'])('%s is written as it was', async (id) => {
  const { markdown, text, json } = formatsOf(id)
  await expect(markdown).toMatchFileSnapshot(`./written/${id}.md`)
  await expect(text).toMatchFileSnapshot(`./written/${id}.txt`)
  await expect(`${JSON.stringify(json, null, 2)}\n`).toMatchFileSnapshot(`./written/${id}.json.snap`)
})

test('a role that is counted among all occupations is compared with nothing', () => {
  const file = 'roles/software-engineering/python-developer.mdx'
  const edited = documentsOf(editedContent({ [file]: [['soc: 15-1252', 'soc: 00-0000']] }))
  expect(edited.formatsOf('python-developer').markdown.match(/^\| All Occupations/gm)).toHaveLength(1)
})
