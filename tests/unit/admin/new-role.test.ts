import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { editedContent } from '../content/edited-content'
import { open, read } from './open-form'

test('a new role needs a title and a category; the rest is proposed', async () => {
  const contentDir = editedContent({})
  const { save, read: readForm } = open(contentDir)
  const address = 'guides/healthcare/ward-manager.mdx'
  const { status, body } = await save({ title: 'Ward Manager', category: 'healthcare' }, address, true)
  expect({ status, body }).toMatchObject({ status: 200 })
  expect((body as { report: string }).report).toMatch(/^\d+ places still say TODO\.$/)
  const text = read(contentDir, 'roles/healthcare/ward-manager.mdx')
  expect(text).toContain('level: lead\n')
  expect(text).toContain('status: draft')
  expect(await readForm(address)).toMatchObject({ title: 'Ward Manager', category: 'healthcare' })
})

test('a new role has the file name of its title, and is found by the one that the CMS made', async () => {
  const contentDir = editedContent({})
  const { save, read: readForm } = open(contentDir)
  const address = 'guides/software-engineering/c-developer.mdx'
  const form = { title: 'C++ Developer', category: 'software-engineering' }
  expect(await save(form, address, true)).toMatchObject({ status: 200 })
  expect(existsSync(path.join(contentDir, 'roles/software-engineering/c-developer.mdx'))).toBe(false)
  const saved = await readForm(address)
  expect(saved).toMatchObject({ title: 'C++ Developer' })
  expect(await save({ ...saved, level: 'senior' }, address)).toMatchObject({ status: 200 })
  expect(read(contentDir, 'roles/software-engineering/c-plus-plus-developer.mdx')).toContain('level: senior')

  const other = 'guides/software-engineering/c-developer-1.mdx'
  expect(await save({ ...form, title: 'C Developer' }, other, true)).toMatchObject({ status: 200 })
  expect(await readForm(other)).toMatchObject({ title: 'C Developer' })
  expect(await readForm(address)).toMatchObject({ title: 'C Developer' })
})

test.each(['', '## To be placed\n\n'])(
  'text without a place in a new role is kept at its end, begun with %j',
  async (begin) => {
    const contentDir = editedContent({})
    const { save, read: readForm } = open(contentDir)
    const address = 'guides/healthcare/ward-manager.mdx'
    const form = {
      title: 'Ward Manager',
      category: 'healthcare',
      body: { other: `${begin}## Pay\n\nFrom the old posting.` },
    }
    expect(await save(form, address, true)).toMatchObject({ status: 200 })
    expect(read(contentDir, 'roles/healthcare/ward-manager.mdx')).toMatch(
      /\n## To be placed\n\n## Pay\n\nFrom the old posting\.\n$/,
    )
    const { body } = (await readForm(address)) as { body: { other: string } }
    expect(body.other).toBe('## To be placed\n\n## Pay\n\nFrom the old posting.')
  },
)

test('a new role whose title is taken is refused', async () => {
  const contentDir = editedContent({})
  const { save } = open(contentDir)
  const address = 'guides/healthcare/python-developer-1.mdx'
  const answer = await save({ title: 'Python Developer', category: 'healthcare' }, address, true)
  expect(answer).toMatchObject({ status: 409, body: { error: expect.stringContaining('already a title of') } })
  expect(existsSync(path.join(contentDir, 'roles/healthcare/python-developer-1.mdx'))).toBe(false)
})
