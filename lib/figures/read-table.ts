import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/node'
import { z } from 'zod'

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
 * Returns the rows of a sheet of an Excel workbook. The name of a required column may hold `<year>` or
 * `<years>` where the publisher writes the edition's, such as 2024 or 2024–34; {@link columnNamed} finds it.
 * @param sheet name or number from 1
 * @param headerRow the number of the row that names the columns, from 1
 * @throws Error naming the file when it is missing, cannot be read, or lacks one of the columns
 */
export async function readWorkbook(
  folder: string,
  file: string,
  columns: string[],
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

/**
 * Returns the lines of a file that holds one JSON value a line.
 * @throws Error naming the file when it is missing, or a line is no JSON or has another form
 */
export function readJsonLines<Value>(folder: string, file: string, form: z.ZodType<Value>): Value[] {
  try {
    const lines = readFileSync(path.join(folder, file), 'utf8').split('\n')
    return lines.filter((line) => line.trim()).map((line) => form.parse(JSON.parse(line)))
  } catch (error) {
    throw unreadable(folder, file, error)
  }
}

/**
 * Returns the names of the files in a folder that fit a pattern, sorted.
 * @throws Error when there is no such folder
 */
export function filesNamed(folder: string, pattern: RegExp): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => pattern.test(file))
      .sort()
  } catch (error) {
    throw unreadable(folder, '', error)
  }
}

/** Returns a cell as a number, undefined where the publisher gives none: empty, `*`, `**`, `#`, a dash. */
export function numberIn(row: Row, column: string): number | undefined {
  const cell = row[column]
  const value = typeof cell === 'number' ? cell : Number(cell?.trim() || Number.NaN)
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

function requireColumns(folder: string, file: string, header: string[], columns: string[]): void {
  const missing = columns.filter((column) => !header.some((name) => patternOf(column).test(name)))
  if (missing.length === 0) return
  throw new MissingColumns(
    `${path.join(folder, file)} has no column ${missing.join(', ')}. Its columns are: ${header.join(', ')}. Is it the file that the publisher gives under this name?`,
  )
}

/** Returns the name that a column with `<year>` or `<years>` has in rows, empty when there is none. */
export function columnNamed([first = {}]: Row[], column: string): string {
  return Object.keys(first).find((name) => patternOf(column).test(name)) ?? ''
}

function patternOf(column: string): RegExp {
  const escaped = column.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escaped.replace('<years>', '\\d{4}–\\d\\d').replace('<year>', '\\d{4}')}$`)
}

function unreadable(folder: string, file: string, error: unknown): Error {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
    return new Error(
      `${path.join(folder, file)} is missing. The folder given with --from holds official/bls, official/onet and tables; content/FIGURES.md lists their files.`,
    )
  }
  const said = error instanceof Error ? error.message : String(error)
  const reason = error instanceof z.ZodError ? z.prettifyError(error) : said
  return new Error(`${path.join(folder, file)} cannot be read: ${reason}`)
}

function cellOf(cell: unknown): string | number {
  return typeof cell === 'number' ? cell : String(cell ?? '').trim()
}
