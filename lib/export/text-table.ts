import type { Table } from 'mdast'
import { lengthOf, wrapText } from './wrap-text'

const GAP = '  '
/** A column is not made narrower than this to fit the others in. */
const LEAST = 12

/** Returns a table as lines: columns aligned, names underlined. Where it would be wider than `width`, its widest columns wrap. */
export function writeTable(rows: readonly string[][], align: Table['align'], width: number): string[] {
  const [head = []] = rows
  const widths = narrow(
    head.map((_, at) => Math.max(...rows.map((row) => lengthOf(row[at] ?? '')))),
    width,
  )
  const rule = widths.map((each) => '-'.repeat(each))
  const lines = rows.map((row) => {
    const cells = widths.map((each, at) => wrapText(row[at] ?? '', each))
    const height = Math.max(...cells.map((cell) => cell.length))
    return Array.from({ length: height }, (_, index) => cells.map((cell) => cell[index] ?? ''))
  })
  const [names = [], ...body] = lines
  return [...names, rule, ...body.flat()].map((cells) =>
    cells
      .map((cell, at) => pad(cell, widths[at] ?? 0, align?.[at] === 'right'))
      .join(GAP)
      .trimEnd(),
  )
}

function narrow(widths: number[], width: number): number[] {
  const narrowed = [...widths]
  let over = widths.reduce((sum, each) => sum + each, 0) + GAP.length * (widths.length - 1) - width
  for (; over > 0 && Math.max(...narrowed) > LEAST; over--) {
    const widest = narrowed.indexOf(Math.max(...narrowed))
    narrowed[widest] = (narrowed[widest] ?? 0) - 1
  }
  return narrowed
}

function pad(cell: string, width: number, isRight: boolean): string {
  const space = ' '.repeat(Math.max(0, width - lengthOf(cell)))
  return isRight ? space + cell : cell + space
}
