import { expect, test } from 'vitest'
import { listContentFiles } from '@/lib/content/list-files'
import { editedContent } from './edited-content'

test('hidden files and Markdown at the top are passed over', () => {
  const { problems } = listContentFiles(
    editedContent({ 'LICENSE.md': 'x', '.DS_Store': 'x', 'roles/.notes/a.mdx': 'x' }),
  )
  expect(problems).toEqual([])
})

test.each([
  ['roles/software-engineering/Data Engineer.mdx', 'Rename “Data Engineer”, for example to “data-engineer”.'],
  ['roles/software-engineering/dataEngineer.mdx', 'Rename “dataEngineer”, for example to “data-engineer”.'],
  ['roles/software_engineering/a.mdx', 'Rename “software_engineering”, for example to “software-engineering”.'],
  ['pages/a--b.mdx', 'Rename “a--b”, for example to “a-b”.'],
  ['roles/software-engineering/nested/a.mdx', 'a role stands at roles/<category>/<role>.mdx'],
  ['roles/software-engineering/a.md', 'Rename it to .mdx.'],
  ['occupations/151252.yaml', 'an occupation stands at occupations/<SOC code>.yaml'],
  ['picture.png', 'The file is not read.'],
])('%s is told what to be', (file, advice) => {
  const { problems } = listContentFiles(editedContent({ [file]: 'x' }))
  expect(problems.map((found) => found.file)).toEqual([file])
  expect(problems[0]?.reason).toContain(advice)
})

test('a file that must be there and is not is reported', () => {
  expect(
    listContentFiles(editedContent({ 'redirects.yaml': undefined })).problems.map(({ file, ruleId }) => [file, ruleId]),
  ).toEqual([['redirects.yaml', 'missing']])
})
