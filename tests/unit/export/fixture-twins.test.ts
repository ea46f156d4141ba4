import { expect, test } from 'vitest'
import { documentsOf } from './documents-of'

const { formatsOf } = documentsOf('tests/fixtures/valid')

test.each(['python-developer', 'senior-python-developer'])('%s is written as it was', async (id) => {
  const { markdown, text, json } = formatsOf(id)
  await expect(markdown).toMatchFileSnapshot(`./written/${id}.md`)
  await expect(text).toMatchFileSnapshot(`./written/${id}.txt`)
  await expect(`${JSON.stringify(json, null, 2)}\n`).toMatchFileSnapshot(`./written/${id}.json.snap`)
})
