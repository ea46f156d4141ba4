import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { COLLECTIONS } from '@/lib/admin/collections'
import { mergeDocumentForm, readDocumentForm } from '@/lib/admin/document-form'
import { shapeOf } from '@/lib/admin/entries'

type Fields = Record<string, unknown>
interface Fact {
  text: string
}
interface GuideForm {
  [key: string]: unknown
  summary: string
  aliases: string[]
  changes: Fields[]
  glance: { growth: Fact; experience: Fields; employers: { list: string[] } }
  skills: { core: string[] }
  body: Record<string, never> & {
    duties: string[]
    overview: string
    qualifications: { title: string; items: string[] }[]
    questions: { question: string; answer: string }[]
  }
}

const files = COLLECTIONS.flatMap((collection) =>
  readdirSync(path.join('content', collection.folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => ({ collection, file: path.join('content', collection.folder, name) }))
    .map(({ collection, file }) => ({ collection, file, text: readFileSync(file, 'utf8') }))
    .filter(({ text }) => !collection.kind || text.includes(`\nkind: ${collection.kind}\n`)),
)
const guides = files.filter(({ collection }) => collection.name === 'guides')
// Enough to differ, few enough to be quick.
const some = guides.filter((_, index) => index % 9 === 0)

// The form sends JSON.
function formOf({ collection, text }: (typeof files)[number]): Fields {
  return JSON.parse(JSON.stringify(readDocumentForm(text, shapeOf(collection))))
}

// All files are read and put together again, which takes seconds.
test('a file that nobody changed is the same to the byte', { timeout: 60_000 }, () => {
  expect(files.length).toBeGreaterThan(80)
  const changed = files.filter(
    (file) => mergeDocumentForm(file.text, shapeOf(file.collection), formOf(file)) !== file.text,
  )
  expect(changed.map(({ file }) => file)).toEqual([])
})

test('what the form sends for fields that are left out is no change', () => {
  const [file] = guides
  if (!file) throw new Error('There is no guide.')
  const form = {
    ...formOf(file),
    related: { pin: [], exclude: [] },
    publishAt: '',
    previousPaths: [],
    version: 'x',
    category: 'y',
  }
  const next = mergeDocumentForm(file.text, shapeOf(file.collection), { ...form })
  expect(next).toBe(file.text)
})

describe('one change in the form changes one line', () => {
  const edits: [string, (form: GuideForm) => void][] = [
    ['a text', (form) => (form.summary += ' One # more: word.')],
    ['a list in brackets', (form) => form.aliases.push('Someone, else')],
    ['a text of a fact', (form) => (form.glance.growth.text += ' “Quoted” and "quoted".')],
    ['years', (form) => (form.glance.experience.years = [8])],
    ['kinds of employer', (form) => form.glance.employers.list.push('Others [all]')],
    ['skills', (form) => form.skills.core.pop()],
    ['a field that was not there', (form) => (form.previousPaths = ['/jobs/old'])],
    ['a dated change on top', (form) => form.changes.unshift({ date: '2026-12-01', note: 'Pay: new figures.' })],
    ['a duty', (form) => (form.body.duties[2] += ' in time')],
    ['a new duty', (form) => form.body.duties.splice(3, 0, 'Do one thing more')],
    ['a duty taken out', (form) => form.body.duties.splice(3, 1)],
    ['an item of a group', (form) => ((form.body.qualifications[1] as { items: string[] }).items[0] += ' soon')],
    ['a title of a group', (form) => ((form.body.qualifications[0] as { title: string }).title = 'Schooling, long')],
    ['an answer', (form) => ((form.body.questions[1] as { answer: string }).answer += ' So it is.')],
    ['a paragraph', (form) => (form.body.overview = form.body.overview.replace('\n\n', ' More.\n\n'))],
  ]

  test.each(edits)('%s', (_, edit) => {
    for (const file of some) {
      const form = formOf(file) as GuideForm
      edit(form)
      const next = mergeDocumentForm(file.text, shapeOf(file.collection), form)
      const { removed, added } = linesChanged(file.text, next)
      expect(removed + added, file.file).toBeGreaterThan(0)
      expect(Math.max(removed, added), file.file).toBe(1)
      expect(readDocumentForm(next, shapeOf(file.collection)), file.file).toEqual(form)
    }
  })
})

function linesChanged(before: string, after: string): { removed: number; added: number } {
  const [old, now] = [before.split('\n'), after.split('\n')]
  let head = 0
  while (head < Math.min(old.length, now.length) && old[head] === now[head]) head++
  let tail = 0
  while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++
  return { removed: old.length - tail - head, added: now.length - tail - head }
}
