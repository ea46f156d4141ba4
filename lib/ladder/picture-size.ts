/** The part of a column that a rung takes; the lines run in the rest. The last column ends with its rung. */
export const RUNG = 0.76
/** From one line of text to the next, in rem. */
export const LINE_HEIGHT = 1.2
/** The sizes of a title and of a category’s name, in rem; they are those of app/styles/ladder.css. */
export const TITLE_SIZE = 0.9375
export const CATEGORY_SIZE = 0.8125
/** Beyond these a picture is harder to read than the list. The height is in rem. */
export const MOST_COLUMNS = 6
export const MOST_HEIGHT = 100

const MOST_NARROW_COLUMNS = 4
/** The room across, in rem, in the narrowest window in which ladder.css shows the picture, scroll bar off. */
const NARROW = 40.5
const WIDE = 59.5

/** Returns whether a picture of so many columns is shown in wide windows only. */
export function needsWideWindow(columns: number): boolean {
  return columns > MOST_NARROW_COLUMNS
}

/** Returns the least length of a rung in rem. */
export function rungLength(columns: number): number {
  return ((needsWideWindow(columns) ? WIDE : NARROW) / (columns - 1 + RUNG)) * RUNG
}
