import { type Block, blocksOf, itemMark } from './block'

interface Line {
  text: string
  indent: number
  gap: boolean
}

const RULE = /^[-=_~*#\s]+$/
/** Widths at which mail programs and old editors break lines. */
const WIDTHS = { min: 40, max: 100 }

/** Returns the blocks of a plain text: lines that were broken to a width are joined again. */
export function readText(text: string): Block[] {
  const lines = linesOf(text)
  const width = widthOf(lines)
  const blocks: Block[] = []
  let open: Line | undefined
  const close = () => {
    if (open) blocks.push(...blockOf(open))
    open = undefined
  }
  let last = ''
  for (const line of lines) {
    if (RULE.test(line.text)) {
      if (open && !line.gap && /^(={3,}|-{3,})$/.test(line.text)) {
        blocks.push(...blocksOf('heading', line.text.startsWith('=') ? 1 : 2, plain(open.text), open))
        open = undefined
      }
      close()
    } else if (open && continues(line, open, last, width)) open.text += ` ${line.text}`
    else {
      close()
      open = { ...line }
    }
    last = line.text
  }
  close()
  return blocks
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let gap = true
  for (const written of text.split(/\r\n|[\n\r\f\v\u2028\u2029\u0085]/)) {
    const trimmed = written.trim()
    if (trimmed !== '') lines.push({ text: trimmed, indent: written.length - written.trimStart().length, gap })
    gap = trimmed === ''
  }
  return lines
}

/** Returns the width at which the lines were broken; undefined when they were not. */
function widthOf(lines: Line[]): number | undefined {
  const lengths = lines.map(({ text, indent }) => text.length + indent)
  const width = lengths.reduce((most, length) => Math.max(most, length), 0)
  const full = lengths.filter((length) => length > width * 0.8).length
  return width >= WIDTHS.min && width <= WIDTHS.max && full >= 3 ? width : undefined
}

function continues(line: Line, open: Line, last: string, width: number | undefined): boolean {
  if (line.gap || itemMark(line.text) !== undefined || /[:?]$/.test(last)) return false
  if (itemMark(open.text) !== undefined && line.indent > open.indent) return true
  const beginsSmall = /^[\p{Ll}\d(]/u.test(line.text)
  if (beginsSmall && /([,;&-]|\b(a|an|and|or|the|of|to|for|with|in|on|by|from))$/.test(last)) return true
  if (width === undefined) return false
  // A line was broken where its next word would not have fitted.
  const next = line.text.split(/\s/, 1)[0] ?? ''
  return last.length + open.indent + 1 + next.length > width
}

function blockOf({ text, gap }: Line): Block[] {
  const heading = /^(#{1,6})\s+(.*?)[\s#]*$/.exec(text)
  if (heading?.[2]) return blocksOf('heading', heading[1]?.length ?? 1, plain(heading[2]), { gap })
  const pair = /^([^\t]{2,40}?):?\t+([^\t]+)$/.exec(text)
  return blocksOf('text', 0, plain(pair && itemMark(text) === undefined ? `${pair[1]}: ${pair[2]}` : text), { gap })
}

function plain(value: string) {
  return [{ type: 'text' as const, value }]
}
