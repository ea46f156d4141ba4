/** The parameters of an address as a page gets them. */
export type QueryParams = Record<string, string | string[] | undefined>

const LONGEST = 200
/** Stands for characters that cannot be shown, so that a query of nothing else is not an empty one. */
const REPLACED = '\uFFFD'

/** Returns a parameter as one line of at most 200 characters, control characters replaced; the first one when it is repeated. */
export function readText(params: QueryParams, name: string): string {
  const value = params[name]
  return cleanText((Array.isArray(value) ? value[0] : value) ?? '')
}

/** Returns the values of a parameter, written with commas or by repeating it; empty ones and repeats are left out. */
export function readList(params: QueryParams, name: string): string[] {
  const value = params[name] ?? []
  const all = (Array.isArray(value) ? value : [value]).flatMap((text) => text.split(','))
  return [...new Set(all.map(cleanText))].filter((text) => text !== '')
}

function cleanText(text: string): string {
  const line = text
    .slice(0, 4 * LONGEST)
    .replace(/\s+/g, ' ')
    .replace(/\p{C}+/gu, REPLACED)
  return [...line.trim()].slice(0, LONGEST).join('').trim()
}
