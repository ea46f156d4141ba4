import { Parser } from 'htmlparser2'
import mammoth from 'mammoth'
import { type Block, blocksOf } from './block'
import { readHtml } from './read-html'
import { zipEntries } from './zip-entries'

/** Unpacked; a small file can hold endless zeros. */
const MOST_BYTES = 200_000_000
/** Parts that mammoth passes over: what is printed above and below each page, and remarks in the margin. */
const MARGINS = /^word\/(header\d*|footer\d*|comments)\.xml$/

/**
 * Returns the blocks of a Word document (.docx): its text with headings, lists and tables, without what was deleted, and
 * what stands in the margins of its pages.
 * @throws Error when it is damaged
 */
export async function readWord(bytes: Buffer): Promise<{ blocks: Block[]; margins: Block[] }> {
  const entries = zipEntries(bytes)
  if (entries.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) throw new Error('unpacked it is too large')
  const { value } = await mammoth.convertToHtml(
    { buffer: bytes },
    {
      styleMap: ["p[style-name='Title'] => h1:fresh"],
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    },
  )
  const margins = entries
    .filter(({ name }) => MARGINS.test(name))
    .flatMap(({ read }) => readMargin(read().toString('utf8')))
  const seen = new Set<string>()
  // The first page and the even ones often repeat the others.
  // Behind each footnote mammoth adds an arrow back to its number.
  const html = value.replace(/<a href="#\w+-ref-\d+">↑<\/a>/g, '')
  return { blocks: readHtml(html), margins: margins.filter(({ text }) => !seen.has(text) && seen.add(text)) }
}

function readMargin(xml: string): Block[] {
  const blocks: Block[] = []
  let text = ''
  let isText = false
  const parser = new Parser(
    {
      onopentag(name) {
        isText = name === 'w:t'
        if (name === 'w:tab' || name === 'w:br') text += ' '
      },
      ontext(part) {
        if (isText) text += part
      },
      onclosetag(name) {
        isText = false
        if (name !== 'w:p') return
        blocks.push(...blocksOf('text', 0, [{ type: 'text', value: text }]))
        text = ''
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return blocks
}
