import type { Cell } from './cells'
import { mean } from './mean'

const SWEEPS = 4

/**
 * Returns how far down each cell lies, the highest at its own room: as near as the order allows to the middle of the cells
 * it is joined to.
 * @param room what a cell needs above it
 */
export function placeCells(columns: readonly Cell[][], room: (cell: Cell) => number): Map<Cell, number> {
  const places = new Map<Cell, number>()
  const place = (column: readonly Cell[], wish: (cell: Cell) => number) => {
    const spread = spreadOut(column.map(wish), column.map(room))
    for (const [index, cell] of column.entries()) places.set(cell, spread[index] ?? 0)
  }
  const placeBeside = (column: readonly Cell[], side: 'before' | 'after') =>
    place(column, (cell) => mean(cell[side].map((other) => places.get(other) ?? 0)) ?? places.get(cell) ?? 0)
  for (const column of columns) place(column, () => 0)
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const column of [...columns].reverse()) placeBeside(column, 'after')
    for (const column of columns) placeBeside(column, 'before')
  }
  const top = Math.min(...[...places].map(([cell, y]) => y - room(cell)))
  return new Map([...places].map(([cell, y]) => [cell, y - top]))
}

/**
 * Returns rising places that are nearest to the wishes by their squared distance, each at least its room below the one
 * before. Neighbors that want to pass each other are put around their common middle.
 */
export function spreadOut(wishes: readonly number[], rooms: readonly number[]): number[] {
  let depth = 0
  const depths = rooms.map((room, index) => (depth += index === 0 ? 0 : room))
  const blocks: { sum: number; count: number }[] = []
  const middle = (block: { sum: number; count: number }) => block.sum / block.count
  for (const [index, wish] of wishes.entries()) {
    let block = { sum: wish - (depths[index] ?? 0), count: 1 }
    for (let last = blocks.at(-1); last && middle(last) > middle(block); last = blocks.at(-1)) {
      blocks.pop()
      block = { sum: last.sum + block.sum, count: last.count + block.count }
    }
    blocks.push(block)
  }
  return blocks
    .flatMap((block) => Array.from({ length: block.count }, () => middle(block)))
    .map((y, index) => y + (depths[index] ?? 0))
}
