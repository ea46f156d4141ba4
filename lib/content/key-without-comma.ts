const KEY = '([A-Za-z][\\w-]*)'
const QUOTED = `"(?:[^"\\\\]|\\\\.)*"|'[^']*'`
const CLOSED = new RegExp(`^(?:${QUOTED})\\s+${KEY}:(?=\\s)`)
const PLAIN = new RegExp(`^[^"'\\s,[\\]{}][^,[\\]{}]*?\\s+${KEY}:(?=\\s)`)

/**
 * Returns what to say of a key between braces that follows a value without a comma; undefined when there is none.
 * @param offset where the parser gave up: at that value, at the key or behind it
 */
export function keyWithoutComma(text: string, offset: number): { offset: number; message: string } | undefined {
  const before = text.slice(0, offset)
  const start = text.charAt(offset) === ':' ? before.search(/[A-Za-z][\w-]*$/) : offset
  const key = new RegExp(`^${KEY}:(?=\\s)`).exec(start < 0 ? '' : text.slice(start))?.[1]
  if (key !== undefined && /["'\]}]\s+$/.test(text.slice(0, start)))
    return { offset: start, message: missingBefore(key) }
  const rest = text.slice(offset)
  const closed = CLOSED.exec(rest)
  if (closed) return { offset: offset + keyAt(closed), message: missingBefore(closed[1]) }
  const plain = PLAIN.exec(rest)
  return (
    (plain && {
      offset: offset + keyAt(plain),
      message: `YAML reads “${plain[1]}” as a key. Put a comma before it; if it belongs to the text, put double quotes around the whole text instead.`,
    }) ??
    undefined
  )
}

function missingBefore(key = ''): string {
  return `A comma is missing before “${key}”. Put it behind the value that stands before.`
}

function keyAt({ 0: match, 1: key = '' }: RegExpExecArray): number {
  return match.length - key.length - 1
}
