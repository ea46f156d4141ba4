import { isDeepStrictEqual } from 'node:util'

/** An entry of a list as it stands in a text. */
export interface Written<Value> {
  value: Value
  /** Without the white space behind it. */
  text: string
  /** The white space between it and the next; empty behind the last. */
  gap: string
}

/**
 * Returns the text of a list that holds new values. What has not changed keeps its text, also when it has moved.
 * @param gap what separates entries where the text does not show it
 * @param write the text of a value; it gets the entry that the value takes the place of, if there is one
 */
export function mergeList<Value>(
  written: readonly Written<Value>[],
  values: readonly Value[],
  gap: string,
  write: (value: Value, former: Written<Value> | undefined) => string,
): string {
  const free = new Set(written)
  const kept = values.map((value) => {
    const same = [...free].find((entry) => isDeepStrictEqual(entry.value, value))
    if (same) free.delete(same)
    return same
  })
  const entries = values.map((value, index): Pick<Written<Value>, 'text' | 'gap'> => {
    const same = kept[index]
    if (same) return same
    const former = free.has(written[index] as Written<Value>) ? written[index] : undefined
    return { text: write(value, former), gap: former?.gap ?? '' }
  })
  const usual = written[0]?.gap || gap
  return entries.map(({ text, gap: own }, index) => text + (index < entries.length - 1 ? own || usual : '')).join('')
}
