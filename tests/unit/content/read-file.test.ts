import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readSourceFile } from '@/lib/content/read-file'

function read(bytes: Uint8Array | string) {
  const folder = mkdtempSync(path.join(tmpdir(), 'bytes-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(path.join(folder, 'a.mdx'), bytes)
  const { source, problems } = readSourceFile(folder, 'a.mdx')
  return { text: source.text, places: problems.map(({ line, column }) => `${line}:${column}`) }
}

test('a byte-order mark is dropped and CRLF becomes LF', () => {
  expect(read('\uFEFF---\r\ntitle: x\r\n')).toEqual({ text: '---\ntitle: x\n', places: [] })
})

test('bytes of another encoding are placed at the first of them, and the rest of the text is kept', () => {
  expect(read(Buffer.from('one\ncaf\xe9 and th\xe9\nend', 'latin1'))).toEqual({
    text: 'one\ncaf\uFFFD and th\uFFFD\nend',
    places: ['2:4'],
  })
})

test('a replacement character that the editor typed is text, and hides no wrong byte', () => {
  expect(read('a \uFFFD b').places).toEqual([])
  expect(read(Buffer.concat([Buffer.from('a \uFFFD b\n'), Buffer.from([0xe9])])).places).toEqual(['2:1'])
})

test('UTF-16 is refused at its first character', () => {
  expect(read(Buffer.from('\uFEFF---\n', 'utf16le')).places).toEqual(['1:1'])
})
