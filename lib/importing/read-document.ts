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
const SAVE_AS = 'Open it in Word or LibreOffice Writer and save it as .docx'
/** How files begin that are something else, whatever they are called, and what to do. */
const SIGNATURES: [RegExp, string][] = [
  [/^%PDF/, 'It is a PDF file. Open it in Word and save it as .docx, or copy its text into a .txt file.'],
  [/^\{\\rtf/, `It is a rich text file (RTF). ${SAVE_AS}.`],
  [/^PK.{28}mimetypeapplication\/vnd\.oasis\.opendocument/s, `It is an OpenDocument file (ODT). ${SAVE_AS}.`],
]
/** The container of Word before 2007, and of every Word file with a password. */
const OLD = '\xd0\xcf\x11\xe0'
const LOCKED = Buffer.from('EncryptedPackage', 'utf16le')
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
  const start = firstBytes(file)
  const isOld = start.startsWith(OLD)
  if (!isOld) refuseOthers(start, isWord)
  const largest = isWord || isOld ? LARGEST.word : /^\.html?$/.test(ending) ? LARGEST.html : LARGEST.text
  if (size > largest * 1000) throw tooLarge(size, largest)
  const bytes = readFileSync(file)
  if (isOld) throw oldWord(bytes)
  const document = isWord ? await readDocx(bytes) : { blocks: readTextual(file, bytes), margins: [] }
  const length = document.blocks.reduce((sum, { text }) => sum + text.length, 0)
  if (length === 0)
    throw new Error('There are no words in it. Words in a picture cannot be read: type them into a .txt file.')
  if (length > LARGEST.text * 1000) throw tooLarge(length, LARGEST.text)
  return document
}

function sizeOf(file: string): number {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found) throw new Error('There is no such file.')
  if (found.isDirectory()) throw new Error('It is a folder. Name the files in it, such as FOLDER/*.docx.')
  return found.size
}

function firstBytes(file: string): string {
  const descriptor = openSync(file, 'r')
  try {
    const bytes = Buffer.alloc(80)
    return bytes.toString('latin1', 0, readSync(descriptor, bytes))
  } finally {
    closeSync(descriptor)
  }
}

function tooLarge(size: number, largest: number): Error {
  return new Error(
    `It has ${count(Math.round(size / 1000))} kB, and no more than ${count(largest)} are read: it is no job description. Copy the description into a file of its own.`,
  )
}

function refuseOthers(start: string, isWord: boolean) {
  const [, advice] = SIGNATURES.find(([signature]) => signature.test(start)) ?? []
  if (advice) throw new Error(advice)
  if (!isWord && start.startsWith(ZIP))
    throw new Error('It is an archive or a Word file. Give a Word file the ending .docx.')
  if (isWord && !start.startsWith(ZIP))
    throw new Error('It is no Word file, though it ends in .docx. Save it in Word as .docx.')
}

function oldWord(bytes: Buffer): Error {
  return new Error(
    bytes.includes(LOCKED)
      ? 'It has a password. Open it in Word, take the password off (File, Info, Protect Document), and save it.'
      : `It is a file of Word before 2007 (.doc). ${SAVE_AS}.`,
  )
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
