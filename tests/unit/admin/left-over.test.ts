import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { editedContent } from '../content/edited-content'
import { imported, layout } from '../importing/imported'
import { open, read } from './open-form'

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
