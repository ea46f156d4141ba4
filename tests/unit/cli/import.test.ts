import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { importCommand } from '@/lib/cli/import'
import { editedContent, reportOf } from '../content/edited-content'
import { runCommand } from './run-command'

const layouts = 'tests/fixtures/import'
const WELDER = 'Welder\n\nDuties\n\n- Weld pipes to the drawing\n- Grind what failed\n\nHow to apply\n\nCall us.\n'

/** Returns the paths of documents of the running test. */
function documents(files: Record<string, string | Buffer>): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'documents-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return Object.entries(files).map(([name, content]) => {
    writeFileSync(path.join(folder, name), content)
    return path.join(folder, name)
  })
}

function run(contentDir: string, ...args: string[]) {
  return runCommand(importCommand, contentDir, ...args)
}

function reasonFor({ text }: { text: string }): string {
  return /-> nothing\n {2}(.*)/.exec(text)?.[1] ?? text
}

describe('what is written', () => {
  test('passes check but for marks and figures without a source, whatever the layout', async () => {
    const contentDir = editedContent({})
    const files = readdirSync(layouts).filter((name) => !name.endsWith('.expected'))
    const { text, ok } = await run(
      contentDir,
      ...files.map((name) => path.join(layouts, name)),
      '--category',
      'healthcare',
    )
    expect(ok, text).toBe(true)
    expect(text).toContain(`${files.length} drafts written.`)
    const lines = reportOf(contentDir)
    expect(lines.filter((line) => !line.includes('warning: '))).toEqual([])
    expect(lines.filter((line) => line.endsWith('draft/to-do')).length).toBeGreaterThan(files.length)
  }, 60_000)

  test('is told: found, guessed, missed and left over', async () => {
    const [welder = ''] = documents({ 'welder.txt': WELDER })
    const { text } = await run(editedContent({}), welder, '--category', 'healthcare')
    expect(text).toContain(`${welder} -> roles/healthcare/welder.mdx`)
    expect(text).toContain('  found: guide, duties and responsibilities (2 items)\n')
    expect(text).toContain('  guessed: title: “Welder”, the first line that may be one\n')
    expect(text).toMatch(/ {2}missed: summary, overview, .*facts: education \+ experience/)
    expect(text).toContain('  left over: 2 lines, at the end of the file under “To be placed”\n')
  })

  test('has the title that is typed, and what the document calls the role at its end', async () => {
    const [welder = ''] = documents({ 'welder.txt': `Job title: Welder\n\n${WELDER.replace('Welder\n', '')}` })
    const folder = editedContent({})
    const { text } = await run(folder, welder, '--category', 'healthcare', '--title', ' Pipe  Fitter ')
    expect(text).toContain('  found: guide, title “Pipe Fitter”, duties')
    const written = readFileSync(path.join(folder, 'roles/healthcare/pipe-fitter.mdx'), 'utf8')
    expect(written).toContain('title: Pipe Fitter\n')
    expect(written).toContain('read otherwise before: Job title: Welder\n')
  })

  test('is counted by the rules of check, those across files among them', async () => {
    const [tester = ''] = documents({ 'a.txt': WELDER })
    const folder = editedContent({})
    const { text } = await run(folder, tester, '--category', 'healthcare', '--title', 'Remote Welder')
    expect(text).toContain('; besides, 1 warning of check: title/promise\n')
    const warned = reportOf(folder).filter((line) => /remote-welder\.mdx/.test(line) && !line.endsWith('draft/to-do'))
    expect(warned).toHaveLength(1)
  })

  test('has the SOC code that the document names, with its figures, or a stand-in where they are missing', async () => {
    const [known = '', unknown = ''] = documents({
      'welder.txt': WELDER.replace('Duties', 'SOC code: 15-1252\n\nDuties'),
      'boats.txt': WELDER.replace('Welder', 'Boat Builder').replace('Duties', 'SOC code: 98-1011\n\nDuties'),
    })
    const titles = '# Sources: bls-oews-2025\n98-1011.00\tLamplighters\tLamp Trimmer\t\n'
    const folder = editedContent({ 'titles.txt': titles })
    const { text } = await run(folder, known, unknown, '--category', 'healthcare')
    expect(text).toContain('  guessed: soc: 15-1252 (Software Developers): as the document says\n')
    expect(text).toContain('  guessed: soc: 98-1011 (Lamplighters): as the document says\n')
    const written = (name: string) => readFileSync(path.join(folder, 'roles/healthcare', name), 'utf8')
    expect(written('welder.mdx')).toContain('\nsoc: 15-1252 # TODO: is it Software Developers?\n')
    expect(written('welder.mdx')).toContain('verdict: much-faster')
    expect(written('boat-builder.mdx')).toContain(
      '\nsoc: 00-0000 # TODO: write 98-1011, Lamplighters, once its figures',
    )
  })

  test('proposes another SOC code where that of the document is none', async () => {
    const [welder = ''] = documents({ 'welder.txt': WELDER.replace('Duties', 'SOC code: 99-9999\n\nDuties') })
    const { text } = await run(editedContent({}), welder, '--category', 'healthcare')
    expect(text).toContain('  guessed: soc: not found; 00-0000, all occupations, stands in. ')
  })

  test('is nothing with --dry-run, and the draft is printed', async () => {
    const contentDir = editedContent({})
    const { text, ok } = await run(
      contentDir,
      ...documents({ 'welder.txt': WELDER }),
      '--category',
      'healthcare',
      '--dry-run',
    )
    expect(ok).toBe(true)
    expect(text).toContain('## Duties and responsibilities\n\n- Weld pipes to the drawing\n- Grind what failed\n')
    expect(text).toMatch(/1 draft would be written; nothing was\.$/)
    expect(existsSync(path.join(contentDir, 'roles/healthcare/welder.mdx'))).toBe(false)
  })
})

describe('one bad file does not stop the rest', () => {
  test.each([
    ['nothing.txt', '', 'There are no words in it. Words in a picture cannot be read'],
    ['lines.txt', '\n---\n\n***\n', 'There are no words in it.'],
    ['empty.docx', '', 'It is no Word file, though it ends in .docx. Save it in Word as .docx.'],
    ['binary.txt', Buffer.from([87, 0, 1, 2, 255]), 'It is no text, though it ends in .txt.'],
    ['control.txt', 'Welder\n\nDu\u0007ties', 'Line 3 holds a character that no text has (U+0007).'],
    ['latin.txt', Buffer.from('Caf\xe9 manager', 'latin1'), 'It is stored in another encoding than UTF-8.'],
    ['utf16.txt', Buffer.from('\ufeffWelder', 'utf16le'), 'It is stored in UTF-16.'],
    ['big.txt', 'word '.repeat(1_000_000), 'It has 5,000 kB, and no more than 200 are read'],
    ['nested.md', `${'>'.repeat(20_000)} x`, 'stand inside one another too deeply.'],
    ['old.doc', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1', 'latin1'), 'It is a file of Word before 2007 (.doc).'],
    [
      'locked.docx',
      Buffer.concat([Buffer.from('\xd0\xcf\x11\xe0', 'latin1'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'It has a password. Open it in Word, take the password off (File, Info, Protect Document), and save it.',
    ],
    [
      'open.odt',
      `PK\x03\x04${'\0'.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.textPK`,
      'It is an OpenDocument file (ODT). Open it in Word or LibreOffice Writer and save it as .docx.',
    ],
    ['page.pdf', '%PDF-1.7', 'It is a PDF file.'],
    ['rich.txt', '{\\rtf1 Welder}', 'It is a rich text file (RTF).'],
    ['cut.docx', 'PK\x03\x04 cut', 'Word’s format cannot be read in it: it is cut off.'],
    ['zip.txt', 'PK\x03\x04 zip', 'It is an archive or a Word file.'],
    ['role.csv', 'a,b', 'Its format is not known.'],
  ])('%s', async (name, content, reason) => {
    const contentDir = editedContent({})
    const files = documents({ [name]: content, 'welder.txt': WELDER })
    const outcome = await run(contentDir, ...files, '--category', 'healthcare')
    expect(outcome.ok).toBe(false)
    expect(reasonFor(outcome)).toContain(reason)
    expect(outcome.text).toContain('1 draft written. 1 file could not be imported; see above.')
    expect(existsSync(path.join(contentDir, 'roles/healthcare/welder.mdx'))).toBe(true)
  })

  test('a file that is not there, and a folder', async () => {
    const [welder = ''] = documents({ 'welder.txt': WELDER })
    const folder = path.dirname(welder)
    const gone = await run(editedContent({}), path.join(folder, 'gone.txt'), '--category', 'healthcare')
    expect(reasonFor(gone)).toBe('There is no such file.')
    expect(reasonFor(await run(editedContent({}), folder, '--category', 'healthcare'))).toContain('It is a folder.')
  })

  test('a title that a role has already, or that comes twice', async () => {
    const files = documents({
      'one.txt': WELDER,
      'two.txt': WELDER,
      'nurse.txt': WELDER.replace('Welder', 'Registered Nurse'),
    })
    const { text } = await run(editedContent({}), ...files, '--category', 'healthcare')
    expect(text).toContain(`  ${files[0]} becomes roles/healthcare/welder.mdx as well.`)
    expect(text).toContain('  “Registered Nurse” is already a title of roles/healthcare/registered-nurse.mdx')
    expect(text).toContain('1 draft written. 2 files could not be imported; see above.')
  })

  test('a document that was imported already, whose draft is named', async () => {
    const [welder = ''] = documents({ 'welder.txt': WELDER })
    const contentDir = editedContent({})
    await run(contentDir, welder, '--category', 'healthcare')
    expect(reasonFor(await run(contentDir, welder, '--category', 'healthcare'))).toBe(
      'It was probably imported already: open roles/healthcare/welder.mdx, a draft with the title “Welder”. To import it anew, delete that file first; if it is another role, name it with --title.',
    )
  })

  test('a role for which no category is near', async () => {
    const outcome = await run(
      editedContent({}),
      ...documents({ 'zookeeper.txt': WELDER.replace('Welder', 'Zookeeper') }),
    )
    expect(reasonFor(outcome)).toBe(
      'No role of the site comes near “Zookeeper”, so its category cannot be guessed. Name it with --category: healthcare, software-engineering.',
    )
  })
})

test('of two documents with the same title in two categories, one becomes a role', async () => {
  const contentDir = editedContent({})
  const inCategory = (name: string) => `Category: ${name}\n\n${WELDER}`
  const files = documents({ 'a.txt': inCategory('Healthcare'), 'b.txt': inCategory('Software Engineering') })
  const result = await run(contentDir, ...files)
  expect(result.ok).toBe(false)
  expect(reasonFor(result)).toMatch(/a\.txt becomes roles\/healthcare\/welder\.mdx as well\./)
  expect(reportOf(contentDir).filter((line) => !line.includes('warning: '))).toEqual([])
})

test('what specializes a guide becomes a profile', async () => {
  const [welder = ''] = documents({ 'welder.txt': WELDER })
  const { text } = await run(editedContent({}), welder, '--category', 'healthcare', '--specializes', 'registered-nurse')
  expect(text).toContain('found: profile')
})

test('a large file of another format is refused for its format', async () => {
  const files = documents({ 'welder.pdf': `%PDF-1.4${' '.repeat(300_000)}` })
  expect(reasonFor(await run(editedContent({}), ...files))).toBe(
    'It is a PDF file. Open it in Word and save it as .docx, or copy its text into a .txt file.',
  )
})

test('when one role cannot be written, none is', async () => {
  const contentDir = editedContent({})
  const target = path.join(contentDir, 'roles/healthcare/welder.mdx')
  mkdirSync(target, { recursive: true })
  const files = documents({ 'welder.txt': WELDER, 'fitter.txt': WELDER.replace('Welder', 'Fitter') })
  await expect(run(contentDir, ...files, '--category', 'healthcare')).rejects.toThrow()
  expect(existsSync(path.join(contentDir, 'roles/healthcare/fitter.mdx'))).toBe(false)
})

describe('wrong use', () => {
  test.each([
    [[], 'Name the job descriptions: import old/*.docx.'],
    [['x.txt', '--category', 'helthcare'], 'There is no category “helthcare”. Did you mean “healthcare”?'],
    [['a.txt', 'b.txt', '--title', 'Welder'], '--title names one role. Import one file with it'],
    [['x.txt', '--title', 'W'], 'The title has 1 character'],
    [['x.txt', '--kind', 'page'], '--kind is “page”, but must be guide or profile.'],
    [['x.txt', '--specializes', 'nurse'], 'There is no guide “nurse”.'],
    [['x.txt', '--kind', 'guide', '--specializes', 'registered-nurse'], 'Only a profile specializes a guide.'],
  ])('%j', async (args, message) => {
    await expect(run(editedContent({}), ...args)).rejects.toThrow(message)
  })
})
