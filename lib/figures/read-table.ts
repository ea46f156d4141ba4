import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/node'

/** One row by column name. An empty cell is an empty text; a number of a workbook is a number. */
export type Row = Record<string, string | number>

/**
 * Returns the rows of a comma-separated file.
 * @throws Error naming the file when it is missing, cannot be parsed, or lacks one of the columns
 */
export function readCsv(folder: string, file: string, columns: string[]): Row[] {
  return readText(folder, file, columns, { delimiter: ',' })
}

/** Returns the rows of a tab-separated file as the O*NET Resource Center publishes them; see {@link readCsv}. */
export function readTabs(folder: string, file: string, columns: string[]): Row[] {
  return readText(folder, file, columns, { delimiter: '\t', quote: false })
}

/**
 * Returns the rows of a sheet of an Excel workbook.
 * @param sheet name or number from 1
 * @param headerRow the number of the row that names the columns, from 1
 * @throws Error naming the file when it is missing, cannot be read, or lacks one of the columns
 */
export async function readWorkbook(
  folder: string,
  file: string,
  columns: (string | RegExp)[],
  { sheet = 1, headerRow = 1 }: { sheet?: number | string; headerRow?: number } = {},
): Promise<Row[]> {
  const cells = await readSheet(path.join(folder, file), sheet).catch((error: unknown) => {
    throw unreadable(folder, file, error)
  })
  const header = (cells[headerRow - 1] ?? []).map((cell) => String(cell ?? ''))
  requireColumns(folder, file, header, columns)
  return cells
    .slice(headerRow)
    .map((row) => Object.fromEntries(header.map((name, index) => [name, cellOf(row[index])])))
}

/** Returns the lines of a file that holds one JSON value a line. */
export function readJsonLines(folder: string, file: string): unknown[] {
  try {
    const lines = readFileSync(path.join(folder, file), 'utf8').split('\n')
    return lines.filter(Boolean).map((line) => JSON.parse(line))
  } catch (error) {
    throw unreadable(folder, file, error)
  }
}

/** Returns a cell as a number, undefined where the publisher gives none: empty, `*`, `**`, `#`, a dash. */
export function numberIn(row: Row, column: string): number | undefined {
  const cell = row[column]
  const value = typeof cell === 'number' ? cell : Number(cell === '' ? Number.NaN : cell)
  return Number.isFinite(value) ? value : undefined
}

/** Returns rows by the text in a column. */
export function groupRows(rows: Row[], column: string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(textIn(row, column))
    if (group) group.push(row)
    else groups.set(textIn(row, column), [row])
  }
  return groups
}

/** Returns a cell as text. */
export function textIn(row: Row, column: string): string {
  return String(row[column] ?? '').trim()
}

function readText(folder: string, file: string, columns: string[], options: { delimiter: string; quote?: false }) {
  try {
    const rows = parse(readFileSync(path.join(folder, file), 'utf8'), { ...options, columns: true, bom: true }) as Row[]
    requireColumns(folder, file, Object.keys(rows[0] ?? {}), columns)
    return rows
  } catch (error) {
    throw error instanceof MissingColumns ? error : unreadable(folder, file, error)
  }
}

class MissingColumns extends Error {}

function requireColumns(folder: string, file: string, header: string[], columns: (string | RegExp)[]): void {
  const missing = columns.filter((column) => !header.some((name) => matches(name, column)))
  if (missing.length === 0) return
  const names = missing.map((column) => (typeof column === 'string' ? column : column.source)).join(', ')
  throw new MissingColumns(
    `${path.join(folder, file)} has no column ${names}. Its columns are: ${header.join(', ')}. Is it the file that the publisher gives under this name?`,
  )
}

/** Whether a column has a name, or one that fits a pattern: some names carry the years. */
export function matches(name: string, column: string | RegExp): boolean {
  return typeof column === 'string' ? name === column : column.test(name)
}

function unreadable(folder: string, file: string, error: unknown): Error {
  const reason = error instanceof Error ? error.message : String(error)
  return new Error(`${path.join(folder, file)} cannot be read: ${reason}`)
}

function cellOf(cell: unknown): string | number {
  return typeof cell === 'number' ? cell : String(cell ?? '').trim()
}
