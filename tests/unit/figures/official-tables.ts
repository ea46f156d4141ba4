import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/node'

/** A row: the text of its cells by column. */
export type Cells = Record<string, string>

/** The folder of the real official data, which is no part of the project. */
export const folder = path.resolve(process.env.OFFICIAL_DATA ?? '../shared/data')

/** Returns a cell as a number, undefined when it is empty. */
export function number(cell: string | undefined): number | undefined {
  return cell ? Number(cell) : undefined
}

/** Returns rows by the text in a column. */
export function by(column: string, rows: Cells[]): Map<string, Cells[]> {
  const groups = new Map<string, Cells[]>()
  for (const row of rows) groups.set(row[column] ?? '', [...(groups.get(row[column] ?? '') ?? []), row])
  return groups
}

/** Returns the rows of a comma-separated table. */
export function table(file: string): Cells[] {
  return parse(readFileSync(path.join(folder, 'tables', file), 'utf8'), { columns: true })
}

/** Returns the rows of a tab-separated file. */
export function tabbed(file: string): Cells[] {
  const lines = readFileSync(path.join(folder, file), 'utf8').trim().split(/\r?\n/)
  return rowsOf(lines.map((line) => line.split('\t')))
}

/** Returns the rows of the first sheet of a workbook. */
export async function sheet(file: string): Promise<Cells[]> {
  return rowsOf(await readSheet(path.join(folder, file), 1))
}

function rowsOf([names = [], ...rows]: unknown[][]): Cells[] {
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [String(name), String(row[index] ?? '')])))
}
