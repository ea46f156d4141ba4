import { isUtf8 } from 'node:buffer'
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import path from 'node:path'
import { count } from '../format'
import type { Block } from './block'
import { readHtml } from './read-html'
import { readMarkdown } from './read-markdown'
import { readText } from './read-text'
import { readWord } from './read-word'

/** In kilobytes. A description of ten pages has 30; scripts of a saved page and pictures in a Word file take more. */
const LARGEST = { text: 200, html: 3_000, word: 20_000 }

const READERS: Record<string, (text: string) => Block[]> = {
  '.txt': readText,
  '.text': readText,
  '.md': readMarkdown,
  '.markdown': readMarkdown,
  '.html': readHtml,
  '.htm': readHtml,
}
const FORMATS = 'Word (.docx), HTML (.html), Markdown (.md) and plain text (.txt)'
/** How files begin that are something else, whatever they are called. */
const SIGNATURES: [string, string][] = [
  ['%PDF', 'a PDF file'],
  ['{\\rtf', 'a rich text file (RTF)'],
  ['\xd0\xcf\x11\xe0', 'a Word file of before 2007, or one with a password'],
]
const ZIP = 'PK\x03\x04'

export interface Document {
  blocks: Block[]
  /** What stands above and below each page of a Word file, and remarks beside it. */
  margins: Block[]
}

/**
 * Returns the blocks of a job description in any format that is read.
 * @throws Error that says why the file cannot be read and what to do
 */
export async function readDocument(file: string): Promise<Document> {
  const ending = path.extname(file).toLowerCase()
  const isWord = ending === '.docx'
  const size = sizeOf(file)
  refuseOthers(firstBytes(file), isWord)
  const largest = isWord ? LARGEST.word : /^\.html?$/.test(ending) ? LARGEST.html : LARGEST.text
  if (size > largest * 1000) throw tooLarge(size, largest)
  const bytes = readFileSync(file)
  const document = isWord ? await readDocx(bytes) : { blocks: readTextual(file, bytes), margins: [] }
  const length = document.blocks.reduce((sum, { text }) => sum + text.length, 0)
  if (length === 0) throw new Error('There are no words in it.')
  if (length > LARGEST.text * 1000) throw tooLarge(length, LARGEST.text)
  return document
}

function sizeOf(file: string): number {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found) throw new Error('There is no such file.')
  if (found.isDirectory()) throw new Error('It is a folder. Name the files in it, such as FOLDER/*.docx.')
  return found.size
}

function firstBytes(file: string): Buffer {
  const descriptor = openSync(file, 'r')
  try {
    const bytes = Buffer.alloc(8)
    return bytes.subarray(0, readSync(descriptor, bytes))
  } finally {
    closeSync(descriptor)
  }
}

function tooLarge(size: number, largest: number): Error {
  return new Error(
    `It has ${count(Math.round(size / 1000))} kB, and no more than ${count(largest)} are read: it is no job description. Copy the description into a file of its own.`,
  )
}

function refuseOthers(first: Buffer, isWord: boolean) {
  const start = first.toString('latin1')
  const [, other] = SIGNATURES.find(([signature]) => start.startsWith(signature)) ?? []
  if (other) throw new Error(`It is ${other}. Open it in Word and save it as .docx.`)
  if (!isWord && start.startsWith(ZIP))
    throw new Error('It is an archive or a Word file. Give a Word file the ending .docx.')
  if (isWord && !start.startsWith(ZIP))
    throw new Error('It is no Word file, though it ends in .docx. Save it in Word as .docx.')
}

async function readDocx(bytes: Buffer): Promise<Document> {
  try {
    return await readWord(bytes)
  } catch (error) {
    throw new Error(
      `Word’s format cannot be read in it: ${error instanceof Error ? error.message : error}. Open it in Word and save it anew as .docx.`,
    )
  }
}

function readTextual(file: string, bytes: Buffer): Block[] {
  const reader = READERS[path.extname(file).toLowerCase()]
  if (!reader) throw new Error(`Its format is not known. What is read: ${FORMATS}.`)
  if (/^(\xff\xfe|\xfe\xff)/.test(bytes.subarray(0, 2).toString('latin1'))) throw wrongEncoding('UTF-16')
  if (bytes.includes(0))
    throw new Error(`It is no text, though it ends in ${path.extname(file)}. What is read: ${FORMATS}.`)
  if (!isUtf8(bytes)) throw wrongEncoding('another encoding than UTF-8')
  const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n').replaceAll('\r', '\n')
  const odd = /[^\P{Cc}\s\u0085]|[\ufffe\uffff]/u.exec(text)
  if (!odd) return readWith(reader, text)
  const line = text.slice(0, odd.index).split('\n').length
  const code = odd[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  throw new Error(
    `Line ${line} holds a character that no text has (U+${code}). Is it text? Delete it, or save the file anew.`,
  )
}

function readWith(reader: (text: string) => Block[], text: string): Block[] {
  try {
    return reader(text)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new Error('Its lists or quotations stand inside one another too deeply. Take some of the nesting out.')
  }
}

function wrongEncoding(name: string): Error {
  return new Error(
    `It is stored in ${name}. Save it as UTF-8: in Notepad or TextEdit under “Encoding”, in Word as .docx.`,
  )
}
