const GAP = '  '

/** Returns a line for each row, indented, with each column as wide as its widest cell. Numbers stand at the right. */
export function alignColumns(rows: readonly string[][]): string[] {
  const columns = rows[0]?.map((_, column) => rows.map((row) => row[column] ?? '')) ?? []
  const widths = columns.map((cells) => Math.max(...cells.map((cell) => cell.length)))
  const numeric = columns.map(
    (cells) => cells.slice(1).length > 0 && cells.slice(1).every((cell) => /^\d+$/.test(cell)),
  )
  return rows.map((row) =>
    [
      '',
      ...row.map((cell, column) =>
        numeric[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      ),
    ]
      .join(GAP)
      .trimEnd(),
  )
}
