import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { createLibrary } from '@/lib/content/library'
import { loadContent } from '@/lib/content/load'
import { type OfficialTitles, parseTitles, titlesText } from '@/lib/content/official-titles'
import { editedContent } from './edited-content'

const TITLES: OfficialTitles = {
  sources: ['bls-oews-2025', 'bls-projections-2024'],
  occupations: [
    {
      code: '15-1252.00',
      title: 'Software Developers',
      alternates: ['Coder', 'Web Coder'],
      related: ['15-1254', '29-1141'],
      joint: undefined,
    },
    { code: '98-1011.00', title: 'Lamplighters', alternates: [], related: [], joint: '98-1010' },
  ],
}
const TEXT = `# One note
# Another
# Sources: bls-oews-2025, bls-projections-2024
15-1252.00\tSoftware Developers\tCoder|Web Coder\t15-1254|29-1141
98-1011.00\tLamplighters\t\t\t98-1010
`

function load(folder: string) {
  const { corpus, problems } = loadContent(folder, { today: '2026-11-21' })
  return { problems, corpus, library: createLibrary(corpus, '2026-11-21') }
}

test('titles are written one occupation a line, and read as they were', () => {
  expect(titlesText(['One note', 'Another'], TITLES)).toBe(TEXT)
  expect(parseTitles({ file: 'titles.txt', text: TEXT }, TITLES.sources)).toEqual({ entry: TITLES, problems: [] })
})

test('a text that names no sources is refused', () => {
  const { entry, problems } = parseTitles({ file: 'titles.txt', text: TEXT.replace('# Sources', '# sources') }, [])
  expect(entry).toBeUndefined()
  expect(problems.map(String)).toMatchInlineSnapshot(`
    [
      "1:1: No line names the sources, such as “# Sources: onet-29”. Write the file again with: npm run titles -- --from FOLDER.",
    ]
  `)
})

test('sources are not checked against a bibliography that cannot be read', () => {
  expect(parseTitles({ file: 'titles.txt', text: TEXT }, []).problems).toEqual([])
})

describe('a library', () => {
  test('has no titles where the content has none', () => {
    const { problems, library } = load('tests/fixtures/valid')
    expect(problems).toEqual([])
    expect(library.titles()).toBeUndefined()
  })

  test('has the titles of titles.txt', () => {
    const { problems, library } = load(editedContent({ 'titles.txt': TEXT }))
    expect(problems).toEqual([])
    expect(library.titles()).toEqual(TITLES)
  })

  test('reads them when first asked, and once', () => {
    const folder = editedContent({ 'titles.txt': 'not read yet' })
    const { problems, library } = load(folder)
    expect(problems).toEqual([])
    writeFileSync(path.join(folder, 'titles.txt'), TEXT)
    const read = library.titles()
    expect(read).toEqual(TITLES)
    writeFileSync(path.join(folder, 'titles.txt'), 'not read again')
    expect(library.titles()).toBe(read)
  })

  test('gives no titles of a file with a mistake, but its report', () => {
    const { library } = load(editedContent({ 'titles.txt': TEXT.replace('\tCoder', ' Coder') }))
    expect(() => library.titles()).toThrowErrorMatchingInlineSnapshot(`
      [ContentError: The titles have errors.

      titles.txt:4:1  The line has 3 fields, but must have 4 or 5 with a tab between them. Write the file again with: npm run titles -- --from FOLDER.  titles/line

      1 error, 0 warnings in 1 file]
    `)
  })

  test('gives none of a file that is not UTF-8', () => {
    const folder = editedContent({ 'titles.txt': TEXT })
    writeFileSync(path.join(folder, 'titles.txt'), Buffer.from(TEXT.replace('Web Coder', 'Caf\xe9 Coder'), 'latin1'))
    expect(() => load(folder).library.titles()).toThrow('file/encoding')
  })
})
