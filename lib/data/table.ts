import { stringify } from 'csv-stringify/sync'

/** Undefined is what is not published. */
type Cell = string | number | readonly string[] | undefined

/** A column of a table that readers can download. */
export interface Column<Row> {
  name: string
  /** What its cells hold, in words. */
  holds: string
  value: (row: Row) => Cell
}

/** Stands between the values of a list in one cell. */
export const LIST_SEPARATOR = '|'

/** Returns the values that a column takes, as its description lists them. */
export function oneOf(values: readonly string[]): string {
  return new Intl.ListFormat('en-US', { type: 'disjunction' }).format(values)
}

/** Few enough to be written in a few milliseconds. */
const ROWS_AT_ONCE = 25

/** Returns a table as CSV (RFC 4180) in pieces. What is not published is an empty cell. */
export function* writeCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Generator<string> {
  yield write([columns.map(({ name }) => name)])
  for (const some of inPieces(rows)) {
    yield write(some.map((row) => columns.map(({ value }) => csvCell(value(row)))))
  }
}

/** Returns a table as the items of a JSON array in pieces, one row a line. What is not published is null. */
export function* writeJsonItems<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Generator<string> {
  let before = '\n'
  for (const some of inPieces(rows)) {
    const objects = some.map((row) => Object.fromEntries(columns.map(({ name, value }) => [name, value(row) ?? null])))
    yield before + objects.map((object) => JSON.stringify(object)).join(',\n')
    before = ',\n'
  }
}

function* inPieces<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) yield rows.slice(start, start + ROWS_AT_ONCE)
}

function csvCell(cell: Cell): string | number | undefined {
  return typeof cell === 'object' ? cell.join(LIST_SEPARATOR) : cell
}

// A text that a spreadsheet would run as a formula, because it begins with = + - or @, gets an apostrophe in front, the
// sign by which spreadsheets know a text. Numbers stay as they are.
function write(lines: (string | number | undefined)[][]): string {
  return stringify(lines, { record_delimiter: 'windows', escape_formulas: true })
}
