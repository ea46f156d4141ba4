import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { createForm } from '@/lib/admin/answer-action'
import { editedContent } from '../content/edited-content'
import { imported, layout } from '../importing/imported'

const FILE = 'roles/software-engineering/python-developer.mdx'
const ADDRESS = 'guides/software-engineering/python-developer.mdx'

function open(contentDir: string) {
  const form = createForm(contentDir)
  return {
    async read(address = ADDRESS): Promise<Record<string, unknown>> {
      const { body } = await form.answer({ action: 'getEntry', params: { path: address } })
      return JSON.parse((body as { data: string }).data)
    },
    save: (fields: object, address = ADDRESS, newEntry = false) =>
      form.answer({
        action: 'persistEntry',
        params: { dataFiles: [{ path: address, raw: JSON.stringify(fields) }], options: { newEntry } },
      }),
    form,
  }
}

const read = (contentDir: string, file = FILE) => readFileSync(path.join(contentDir, file), 'utf8')

test('what is changed is written, and nothing else', async () => {
  const contentDir = editedContent({})
  const { read: readForm, save } = open(contentDir)
  const before = read(contentDir)
  const answer = await save({ ...(await readForm()), level: 'senior' })
  expect(answer.status).toBe(200)
  expect(read(contentDir)).toBe(before.replace('level: mid', 'level: senior'))
})

test('a form can be saved again without being loaded again', async () => {
  const contentDir = editedContent({})
  const { read: readForm, save } = open(contentDir)
  const fields = await readForm()
  await save({ ...fields, level: 'senior' })
  expect(await save({ ...fields, level: 'lead' })).toMatchObject({ status: 200 })
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
      error: `Not saved. ${FILE} was changed elsewhere after this form was filled from it. Copy what you wrote, load the page again and put it in once more.`,
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
  [{ action: 'deleteFiles', params: { paths: ['x'] } }],
  [{ action: 'persistMedia', params: {} }],
  [{ action: 'persistEntry', params: { dataFiles: [{ path: '../../x.mdx', raw: '{}' }], options: {} } }],
  [null],
])('%j is refused', async (asked) => {
  expect((await createForm(editedContent({})).answer(asked)).status).toBe(400)
})

describe('what an import left over stays as it is at the end', () => {
  const [INTRO, LEFT_OVER] = ['## Duties and responsibilities\n', '\n## To be placed\n']

  async function importedRole() {
    const contentDir = editedContent({})
    const { imported: roles } = await imported([layout('publishing-page.txt')], { category: 'healthcare' })
    const { file, text } = roles[0] ?? { file: '', text: '' }
    writeFileSync(path.join(contentDir, file), text)
    return { contentDir, file, text, address: file.replace(/^roles/, 'guides') }
  }

  test('when nothing was changed', async () => {
    const { contentDir, file, text, address } = await importedRole()
    const { read: readForm, save } = open(contentDir)
    expect(await save(await readForm(address), address)).toMatchObject({ status: 200 })
    expect(read(contentDir, file)).toBe(text)
  })

  test('when every section was changed', async () => {
    const { contentDir, file, text, address } = await importedRole()
    const { read: readForm, save } = open(contentDir)
    const form = (await readForm(address)) as { body: Record<string, unknown> }
    const { duties, qualifications, questions, other, ...blocks } = form.body
    expect(other).toBe(text.slice(text.indexOf(LEFT_OVER)).trim())
    const edited = {
      ...form,
      level: 'senior',
      body: {
        ...Object.fromEntries(Object.entries(blocks).map(([key, words]) => [key, `${words}\n\nOne paragraph more.`])),
        duties: [...(duties as string[]), 'Write the report of each scan'],
        qualifications: [...(qualifications as object[]), { title: 'Licenses', items: ['A license of the state'] }],
        questions: [...(questions as object[]), { question: 'Is it hard?', answer: 'At first it is.' }],
        other,
      },
    }
    expect(await save(edited, address)).toMatchObject({ status: 200 })
    const saved = read(contentDir, file)
    expect(saved.slice(saved.indexOf(LEFT_OVER))).toBe(text.slice(text.indexOf(LEFT_OVER)))
    const lines = saved.slice(saved.indexOf(INTRO)).split('\n')
    const added = [
      ...Array(3).fill('One paragraph more.'),
      '- Write the report of each scan',
      ...['### Licenses', '- A license of the state', '### Is it hard?', 'At first it is.'],
    ]
    const left = added.reduce<string[]>((rest, line) => rest.toSpliced(rest.indexOf(line), 1), lines)
    expect(left.filter((line) => line !== '')).toEqual(
      text
        .slice(text.indexOf(INTRO))
        .split('\n')
        .filter((line) => line !== ''),
    )
  })

  test('until an editor moves it to its place', async () => {
    const { contentDir, file, text, address } = await importedRole()
    const { read: readForm, save } = open(contentDir)
    const form = (await readForm(address)) as { body: Record<string, unknown> }
    const saved = await save({ ...form, body: { ...form.body, other: '' } }, address)
    expect(saved).toMatchObject({ status: 200 })
    expect(read(contentDir, file)).toBe(text.slice(0, text.indexOf(LEFT_OVER)))
  })
})

test('what is saved at once is saved one after the other', async () => {
  const contentDir = editedContent({})
  const { read: readForm, save } = open(contentDir)
  const [fields, other] = [await readForm(), await readForm()]
  const answers = await Promise.all([
    save({ ...fields, level: 'senior' }),
    save({ ...fields, level: 'lead' }),
    save({ ...other, level: 'entry' }),
  ])
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 409])
  expect(read(contentDir)).toContain('level: lead')
})
