import type { Pay } from '../content/schema/occupation'

export interface NamedLink {
  name: string
  path: string
}

/** What a cell holds, by the kind of its row. */
export interface CellOf {
  text: { text: string; detail?: string | undefined }
  /** A verdict on a scale of five steps, `step` from 0, the worst. */
  step: { text: string; step: number; detail: string }
  pay: Pay
  list: string[]
  /** Short items that stand in one line. */
  names: string[]
  links: NamedLink[]
  /** Skills under a word each that says how much they are asked for. */
  skills: { label: string; skills: NamedLink[] }[]
  /** A duty, with the words that it shares with others marked; nothing where a role has none like them. */
  duty: { text: string; shared: boolean }[]
  date: string
}

/** What two to four roles have to say on one matter, or what is to be said of them together. */
export type ComparedRow = CellRow | NoteRow

export type CellRow = {
  [Kind in keyof CellOf]: {
    kind: Kind
    label: string
    /** One for each role, in their order. */
    cells: CellOf[Kind][]
    /** Whether all say the same. */
    same: boolean
    /** The place of the one role that departs from the others, which say the same. */
    odd: number | undefined
  }
}[keyof CellOf]

export interface NoteRow {
  kind: 'note'
  label: string
  lines: string[]
  /** What the last line ends with. */
  links?: NamedLink[]
}

// Lists differ in what they hold, and that two happen to be alike or empty marks out no third.
const LISTS: ReadonlySet<keyof CellOf> = new Set(['list', 'names', 'skills', 'duty'])

/** Returns a row; `keyOf` gives what two cells that say the same have in common. */
export function comparedRow<Kind extends keyof CellOf>(
  kind: Kind,
  label: string,
  cells: CellOf[Kind][],
  keyOf: (cell: CellOf[Kind]) => string = JSON.stringify,
): CellRow {
  const { same, odd } = departure(cells.map(keyOf))
  return { kind, label, cells, same, odd: LISTS.has(kind) ? undefined : odd } as CellRow
}

/** Returns whether all are the same, and the place of the only one that is not; of two that differ neither is the odd one. */
export function departure(keys: readonly string[]): { same: boolean; odd: number | undefined } {
  const different = new Set(keys).size
  const alone = keys.filter((key) => keys.indexOf(key) === keys.lastIndexOf(key))
  const departs = keys.length > 2 && different === 2 && alone.length === 1
  return { same: different === 1, odd: departs ? keys.indexOf(alone[0] ?? '') : undefined }
}

/** Returns how two to four are spoken of together. */
export function allOf(count: number): string {
  return ['both', 'all three', 'all four'][count - 2] ?? `all ${count}`
}
