const AROUND = 2
const MOST_CHARACTERS = 160

/**
 * Returns the lines around a place, each with its number, and below the place's own line a caret. Of a long line only the
 * part around the place is there.
 */
export function excerpt(text: string, { line, column }: { line: number; column: number }): string {
  const lines = text.split(/\r?\n/)
  const first = Math.max(1, line - AROUND)
  const last = Math.min(lines.length, line + AROUND)
  const digits = String(last).length
  // All lines are cut alike, so that they still stand below each other.
  const from = column > MOST_CHARACTERS - 20 ? column - MOST_CHARACTERS / 2 : 0
  const cut = (whole: string) =>
    (from > 0 ? `…${whole.slice(from + 1)}` : whole).slice(0, MOST_CHARACTERS).replaceAll('\t', ' ')
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const number = first + index
    const own = `${String(number).padStart(digits)} | ${cut(lines[number - 1] ?? '')}`.trimEnd()
    return number === line ? `${own}\n${' '.repeat(digits)} | ${' '.repeat(Math.max(0, column - 1 - from))}^` : own
  }).join('\n')
}
