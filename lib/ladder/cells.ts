import type { Role } from '../content'
import { LEVELS, type Level } from '../content/schema/role'
import { heights, type Ladder } from './ladder'

/** A place in a column of the picture: a role, or the passage of steps on their way to a later column. */
export interface Cell {
  role: Role | undefined
  column: number
  /** The cells of the next column to which a line leads. */
  after: Cell[]
  /** The cells of the column before from which a line comes. */
  before: Cell[]
}

interface Columns {
  /** The level that stands over each column; a level in which one role leads to another has several. */
  levels: Level[]
  /** The column of a role, by id. */
  at: Map<string, number>
}

/** Returns the columns of ladders: level after level, and within a level the foot of a step before its end. */
export function columnsOf(ladders: readonly Ladder[]): Columns {
  const roles = ladders.flatMap((ladder) => ladder.roles)
  const steps = ladders.flatMap((ladder) => ladder.steps)
  const within = heights({ roles, steps: steps.filter(({ from, to }) => from.level === to.level) })
  const levels: Level[] = []
  const at = new Map<string, number>()
  for (const level of LEVELS) {
    const first = levels.length
    for (const { id } of roles.filter((role) => role.level === level)) {
      const column = first + (within.get(id) ?? 0)
      at.set(id, column)
      while (levels.length <= column) levels.push(level)
    }
  }
  return { levels, at }
}

/**
 * Returns the cells of a ladder by column, joined from column to column. Steps to the same role share their passages. A
 * step to a lower level is left out, because lines lead from left to right; the list beside the picture has it.
 */
export function cellsOf({ roles, steps }: Ladder, { levels, at }: Columns): Cell[][] {
  const cells: Cell[][] = levels.map(() => [])
  const known = new Map<string, Cell>()
  const cellAt = (column: number, id: string, role?: Role): Cell => {
    const key = `${column} ${id}`
    const cell = known.get(key) ?? { role, column, after: [], before: [] }
    if (!known.has(key)) cells[column]?.push(cell)
    known.set(key, cell)
    return cell
  }
  for (const role of roles) cellAt(at.get(role.id) ?? 0, role.id, role)
  for (const { from, to } of steps) {
    const [first, last] = [at.get(from.id) ?? 0, at.get(to.id) ?? 0]
    let cell = cellAt(first, from.id)
    for (let column = first + 1; column <= last; column++) {
      const next = cellAt(column, to.id)
      if (!cell.after.includes(next)) {
        cell.after.push(next)
        next.before.push(cell)
      }
      cell = next
    }
  }
  return cells
}
