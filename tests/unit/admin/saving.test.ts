import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { createForm } from '@/lib/admin/answer-action'
import { editedContent } from '../content/edited-content'
import { ADDRESS, FILE, open, read } from './open-form'

test('what is changed is written, and nothing else', async () => {
  const contentDir = editedContent({})
  const { read: readForm, save } = open(contentDir)
  const before = read(contentDir)
  const answer = await save({ ...(await readForm()), level: 'senior' })
  expect(answer.status).toBe(200)
  expect(read(contentDir)).toBe(before.replace('level: mid', 'level: senior'))
})

test('a form can be saved again without being loaded again, as what its last saving made of the file', async () => {
  const contentDir = editedContent({})
  const { read: readForm, save } = open(contentDir)
  const fields = await readForm()
  const { body } = await save({ ...fields, level: 'senior' })
  const { version } = body as { version: string }
  // The program may have been stopped and started again in between.
  expect(await open(contentDir).save({ ...fields, version, level: 'lead' })).toMatchObject({ status: 200 })
  expect(read(contentDir)).toContain('level: lead')
})

test('a form is refused when the file was changed elsewhere, also by the same form in another window', async () => {
  const contentDir = editedContent({})
  const { read: readForm, save } = open(contentDir)
  const [one, other] = [await readForm(), await readForm()]
  await save({ ...one, level: 'senior' })
  const answer = await save({ ...other, level: 'lead' })
  expect(answer).toEqual({
    status: 409,
    body: {
      error: `Not saved. ${FILE} was changed elsewhere after this form was filled from it. Copy what you wrote, load the page again and put it in once more. When the page offers to put it back in itself, choose Cancel: that would bring back the former text of the other fields, too.`,
    },
  })
  expect(read(contentDir)).toContain('level: senior')
})

test('an error is refused with the words of check, and the file stays', async () => {
  const contentDir = editedContent({})
  const { read: readForm, save } = open(contentDir)
  const before = read(contentDir)
  const { status, body } = await save({ ...(await readForm()), title: 'Registered Nurse', leadsTo: ['nobody'] })
  expect(status).toBe(409)
  const { error } = body as { error: string }
  expect(error).toMatch(/^Not saved\. Mend this first:\n\n/)
  expect(error).toContain('title/taken')
  expect(error).toContain('reference/role')
  expect(read(contentDir)).toBe(before)
})

test('an error has its place by the labels of the form, and one elsewhere by file and line', async () => {
  const contentDir = editedContent({})
  const { read: readForm, save } = open(contentDir)
  const fields = (await readForm()) as { body: { duties: string[] }; glance: { education: object } }
  const [first, ...duties] = fields.body.duties
  const { body } = await save({
    ...fields,
    glance: { ...fields.glance, education: { ...fields.glance.education, basis: 'nowhere' } },
    body: { ...fields.body, duties: [first, 'Write {code} and <script>', ...duties.slice(1)] },
    status: 'draft',
  })
  const { error } = body as { error: string }
  expect(error.split('\n\n').map((line) => line.split(': ').slice(0, 2).join(': '))).toMatchInlineSnapshot(`
    [
      "Not saved. Mend this first:",
      "error: Glance, Education, Basis",
      "error: Duties and responsibilities, item 2",
      "error: Duties and responsibilities, item 2",
      "error: roles/software-engineering/senior-python-developer.mdx:20:1",
      "error: roles/software-engineering/senior-python-developer.mdx:26:3",
    ]
  `)
})

test('a file that is gone is said, and what was written can be copied', async () => {
  const contentDir = editedContent({})
  const { read: readForm, save } = open(contentDir)
  const fields = await readForm()
  rmSync(path.join(contentDir, FILE))
  const { status, body } = await save(fields)
  expect(status).toBe(409)
  expect((body as { error: string }).error).toBe(
    `Not saved. ${FILE} is gone: it was deleted, moved or renamed after this form was filled from it. Copy what you wrote, go back to the list and look for the role there.`,
  )
})

test('an error that is there already does not keep an editor from mending another', async () => {
  const contentDir = editedContent({
    [FILE]: [
      ['level: mid', 'level: midd'],
      ['leadsTo: [', 'leadsTo: [nobody, '],
    ],
  })
  const { read: readForm, save } = open(contentDir)
  const { status, body } = await save({ ...(await readForm()), level: 'mid' })
  expect(status).toBe(200)
  const { report } = body as { report: string }
  expect(report).toMatch(/^error: .*nobody.* {2}reference\/role$/m)
  // The form shows neither files nor lines.
  expect(report).not.toContain('.mdx:')
})

test('line ends of Windows and a byte-order mark stay', async () => {
  const contentDir = editedContent({})
  const before = `\uFEFF${read(contentDir).replaceAll('\n', '\r\n')}`
  writeFileSync(path.join(contentDir, FILE), before)
  const { read: readForm, save } = open(contentDir)
  expect(await save(await readForm())).toMatchObject({ status: 200 })
  expect(read(contentDir)).toBe(before)
  await save({ ...(await readForm()), level: 'senior' })
  expect(read(contentDir)).toBe(before.replace('level: mid', 'level: senior'))
})

test('a role is not moved by the form, which says how it is', async () => {
  const contentDir = editedContent({})
  const { read: readForm, save } = open(contentDir)
  const { status, body } = await save({ ...(await readForm()), category: 'healthcare' })
  expect(status).toBe(409)
  expect((body as { error: string }).error).toContain('npm run role -- move python-developer healthcare')
})

test('guesses in comments are shown, and go when they are confirmed', async () => {
  const contentDir = editedContent({
    [FILE]: [
      ['level: mid', 'level: mid # TODO: is it?'],
      ['status: published', 'status: draft'],
    ],
  })
  const { read: readForm, save } = open(contentDir)
  const fields = await readForm()
  expect(fields.toConfirm).toEqual(['level: is it?'])
  await save(fields)
  expect(read(contentDir)).toContain('level: mid # TODO: is it?')
  await save({ ...fields, toConfirm: [] })
  expect(read(contentDir)).toContain('level: mid\n')
})

test('a list shows its own files, and the report names a file that cannot be shown', async () => {
  const contentDir = editedContent({ 'roles/healthcare/registered-nurse.mdx': 'no fields' })
  const { form } = open(contentDir)
  const { body } = await form.answer({ action: 'entriesByFolder', params: { folder: 'guides' } })
  const addresses = (body as { file: { path: string } }[]).map(({ file }) => file.path)
  expect(addresses).toContain(ADDRESS)
  expect(addresses).not.toContain('guides/software-engineering/senior-python-developer.mdx')
  expect(addresses).not.toContain('guides/healthcare/registered-nurse.mdx')
  expect(await form.report()).toContain('roles/healthcare/registered-nurse.mdx:1:1')
})

test('a list leaves out what the form could not open again, and is empty where there is no folder', async () => {
  const text = readFileSync(path.join('tests/fixtures/valid', FILE), 'utf8')
  const contentDir = editedContent({ 'roles/healthcare/Ward Nurse.mdx': text, 'roles/healthcare/.#nurse.mdx': text })
  rmSync(path.join(contentDir, 'pages'), { recursive: true })
  const { form } = open(contentDir)
  const listed = async (folder: string) => {
    const { body } = await form.answer({ action: 'entriesByFolder', params: { folder } })
    return (body as { file: { path: string } }[]).map(({ file }) => file.path)
  }
  const guides = await listed('guides')
  expect(guides.filter((address) => address.startsWith('guides/healthcare'))).toEqual([
    'guides/healthcare/nurse-educator.mdx',
    'guides/healthcare/registered-nurse.mdx',
  ])
  expect(await listed('pages')).toEqual([])
})

test.each([
  [{ action: 'deleteFiles', params: { paths: ['../../x.mdx'] } }],
  [{ action: 'deleteFiles', params: { paths: [ADDRESS, 'guides/healthcare/registered-nurse.mdx'] } }],
  [{ action: 'persistMedia', params: {} }],
  [{ action: 'persistEntry', params: { dataFiles: [{ path: '../../x.mdx', raw: '{}' }], options: {} } }],
  [null],
])('%j is refused', async (asked) => {
  expect((await createForm(editedContent({})).answer(asked)).status).toBe(400)
})

test('what is saved at once is saved one after the other', async () => {
  const contentDir = editedContent({})
  const { read: readForm, save } = open(contentDir)
  const [fields, other] = [await readForm(), await readForm()]
  const answers = await Promise.all([save({ ...fields, level: 'senior' }), save({ ...other, level: 'entry' })])
  expect(answers.map(({ status }) => status)).toEqual([200, 409])
  expect(read(contentDir)).toContain('level: senior')
})
