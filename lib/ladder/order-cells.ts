import type { Cell } from './cells'
import { mean } from './mean'

const SWEEPS = 16

/**
 * Returns the columns with their cells in an order in which few lines cross: each cell goes to the middle of those it is
 * joined to, column after column, there and back, and the best order met on the way is taken.
 */
export function orderCells(columns: readonly Cell[][]): Cell[][] {
  let order = columns.map((column) => [...column])
  let best = order
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    order = sweep % 2 === 0 ? sweepOver(order, 'before') : sweepOver([...order].reverse(), 'after').reverse()
    if (crossings(order) < crossings(best)) best = order
  }
  return best
}

/** Returns how many lines cross. */
export function crossings(columns: readonly Cell[][]): number {
  let count = 0
  for (const [index, column] of columns.entries()) {
    const next = columns[index + 1] ?? []
    const lines = column.flatMap((cell, from) => cell.after.map((end) => ({ from, to: next.indexOf(end) })))
    // Lines are in the order of their starts.
    for (const [place, one] of lines.entries()) {
      for (const other of lines.slice(place + 1)) if (one.from < other.from && one.to > other.to) count++
    }
  }
  return count
}

function sweepOver(columns: Cell[][], side: 'before' | 'after'): Cell[][] {
  const done: Cell[][] = []
  for (const column of columns) {
    const fixed = done.at(-1) ?? []
    const middle = new Map(
      column.map((cell, index) => [cell, mean(cell[side].map((other) => fixed.indexOf(other))) ?? index]),
    )
    done.push([...column].sort((a, b) => (middle.get(a) ?? 0) - (middle.get(b) ?? 0)))
  }
  return done
}
