import type { Library, Role } from '../content'
import type { Level } from '../content/schema/role'
import { type Cell, cellsOf, columnsOf } from './cells'
import type { Ladder } from './ladder'
import { orderCells } from './order-cells'
import { CATEGORY_SIZE, LINE_HEIGHT, MOST_COLUMNS, MOST_HEIGHT, RUNG, rungLength, TITLE_SIZE } from './picture-size'
import { placeCells } from './place-cells'
import { wrapTitle } from './wrap-title'

/** Ladders laid out: positions are in columns across and in rem down. */
export interface LadderDrawing {
  columns: number
  height: number
  /** The levels, each with its first column and the one after its last. */
  levels: { level: Level; from: number; to: number }[]
  rungs: DrawnRung[]
  lines: { x1: number; y1: number; x2: number; y2: number }[]
}

interface DrawnRung {
  id: string
  /** The title in lines. */
  title: string[]
  /** The name of the role’s category in lines, when it is another than that of the picture. */
  category: string[]
  column: number
  /** Where the rung lies, under its text. */
  y: number
  /** Whether a line leads here. */
  isReached: boolean
}

const HEAD = 1.5
const MARGIN = 1

/** Returns the ladders of a category laid out one below the other; undefined when that is too wide or too high to read. */
export function drawLadders(
  library: Pick<Library, 'category'>,
  ladders: readonly Ladder[],
  categoryId: string,
): LadderDrawing | undefined {
  const columns = columnsOf(ladders)
  const count = columns.levels.length
  const length = rungLength(count)
  const textOf = ({ title, category }: Role) => ({
    title: wrapTitle(title, length / TITLE_SIZE),
    category:
      category === categoryId ? [] : wrapTitle(library.category(category)?.title ?? category, length / CATEGORY_SIZE),
  })
  const room = ({ role }: Cell) => MARGIN + (role ? Object.values(textOf(role)).flat().length * LINE_HEIGHT : 0)
  const drawing: LadderDrawing = { columns: count, height: HEAD, levels: spans(columns.levels), rungs: [], lines: [] }
  for (const ladder of ladders) {
    const top = drawing.height
    const places = placeCells(orderCells(cellsOf(ladder, columns)), room)
    const yOf = (cell: Cell) => round(top + (places.get(cell) ?? 0))
    for (const cell of places.keys()) {
      const { role, column, before, after } = cell
      const y = yOf(cell)
      const end = column + RUNG
      if (role) drawing.rungs.push({ id: role.id, ...textOf(role), column, y, isReached: before.length > 0 })
      else drawing.lines.push({ x1: column, y1: y, x2: end, y2: y })
      for (const next of after) drawing.lines.push({ x1: end, y1: y, x2: column + 1, y2: yOf(next) })
      drawing.height = Math.max(drawing.height, y)
    }
  }
  drawing.height = round(drawing.height + MARGIN)
  return count > MOST_COLUMNS || drawing.height > MOST_HEIGHT ? undefined : drawing
}

function spans(levels: readonly Level[]): LadderDrawing['levels'] {
  return [...new Set(levels)].map((level) => ({
    level,
    from: levels.indexOf(level),
    to: levels.lastIndexOf(level) + 1,
  }))
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
