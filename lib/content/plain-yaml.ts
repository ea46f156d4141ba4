import type { ParsedYaml, Places } from './parse-yaml'

/** Comments, escapes, and white space and signs that nobody sees. */
const UNUSUAL = /(?:^|\s)#|\\|[^\S \n]|[^\P{Cc}\n]/mu
const KEY = /([a-zA-Z][a-zA-Z0-9_-]{0,60}):(?: +|$)/y
const QUOTED = /"([^"]*)"/y
const FIRST = '[\\p{L}\\d$(/]'
const WORDS = new RegExp(`${FIRST}.*$`, 'uy')
const FLOW_WORDS = new RegExp(`${FIRST}[^,[\\]{}]*`, 'uy')
const SPACES = / */y

/**
 * Reads YAML of the form that front matter has: keys, below them keys or items, values on one line, in brackets, in double
 * quotes or without. The parser of YAML takes ten times as long for it. Returns undefined for any other form, and when
 * anything is wrong: then the parser is asked.
 */
export function readPlainYaml(text: string, firstLine: number): Omit<ParsedYaml, 'problems'> | undefined {
  if (UNUSUAL.test(text)) return undefined
  const reader = new Reader(text.replace(/\n$/, '').split('\n'), firstLine)
  const data = reader.readMap('', 0)
  return data && reader.isAtEnd() ? { data, places: reader.places } : undefined
}

class Reader {
  readonly places: Places
  readonly #lines: readonly string[]
  readonly #firstLine: number
  #row = 0
  #at = 0

  constructor(lines: readonly string[], firstLine: number) {
    this.#lines = lines
    this.#firstLine = firstLine
    this.places = { '': { line: firstLine, column: 1 } }
  }

  isAtEnd(): boolean {
    return this.#row === this.#lines.length
  }

  /** Reads keys that are indented by so much. */
  readMap(path: string, indent: number): Record<string, unknown> | undefined {
    const data: Record<string, unknown> = {}
    while (this.#indentOfRow() === indent) {
      this.#at = indent
      const key = this.#readKey(path)
      if (key === undefined) return undefined
      const value = this.#readRest(key.path, indent)
      if (value === undefined) return undefined
      data[key.name] = value
    }
    return data
  }

  /** Reads what stands behind a key: in its line, or in those below. */
  #readRest(path: string, indent: number): unknown {
    if (this.#at < this.#line.length) return this.#readLine(path)
    this.#row++
    const below = this.#indentOfRow()
    if (below <= indent) return undefined
    return this.#line[below] === '-' ? this.#readItems(path, below) : this.readMap(path, below)
  }

  #readItems(path: string, indent: number): unknown[] | undefined {
    const items: unknown[] = []
    while (this.#indentOfRow() === indent && this.#line.startsWith('- ', indent)) {
      this.#at = indent + 2
      const value = this.#readLine(this.#keepPlace(path, items.length))
      if (value === undefined) return undefined
      items.push(value)
    }
    return items
  }

  /** Reads a value that ends with its line. */
  #readLine(path: string): unknown {
    const value = this.#readValue(path, WORDS)
    if (this.#at < this.#line.length) return undefined
    this.#row++
    return value
  }

  #readValue(path: string, words: RegExp): unknown {
    const first = this.#line[this.#at]
    if (first === '{') return this.#readFlowMap(path)
    if (first === '[') return this.#readFlowItems(path)
    if (first === '"') return this.#take(QUOTED)?.[1]
    const text = this.#take(words)?.[0]
    return text === undefined ? undefined : scalarOf(words === FLOW_WORDS ? text.trimEnd() : text)
  }

  #readFlowMap(path: string): Record<string, unknown> | undefined {
    const data: Record<string, unknown> = {}
    const isWhole = this.#readFlow('}', () => {
      const key = this.#readKey(path)
      if (key === undefined) return false
      data[key.name] = this.#readValue(key.path, FLOW_WORDS)
      return data[key.name] !== undefined
    })
    return isWhole ? data : undefined
  }

  #readFlowItems(path: string): unknown[] | undefined {
    const items: unknown[] = []
    const isWhole = this.#readFlow(']', () => {
      const value = this.#readValue(this.#keepPlace(path, items.length), FLOW_WORDS)
      items.push(value)
      return value !== undefined
    })
    return isWhole ? items : undefined
  }

  /** Reads what stands between brackets, with commas between; returns whether it could. */
  #readFlow(end: string, readOne: () => boolean): boolean {
    this.#at++
    this.#take(SPACES)
    let next = this.#line[this.#at] === end ? end : ','
    while (next === ',') {
      if (!readOne()) return false
      this.#take(SPACES)
      next = this.#line[this.#at] ?? ''
      if (next !== ',') break
      this.#at++
      this.#take(SPACES)
    }
    this.#at++
    return next === end
  }

  #readKey(parent: string): { name: string; path: string } | undefined {
    const from = this.#at
    const name = this.#take(KEY)?.[1]
    // What stands twice is for the parser to report.
    if (name === undefined || isWord(name) || Object.hasOwn(this.places, join(parent, name))) return undefined
    return { name, path: this.#keepPlace(parent, name, from) }
  }

  /** Returns the path of a key or item. */
  #keepPlace(parent: string, name: string | number, at = this.#at): string {
    const path = join(parent, name)
    this.places[path] = { line: this.#row + this.#firstLine, column: at + 1 }
    return path
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#line)
    if (found) this.#at = pattern.lastIndex
    return found ?? undefined
  }

  get #line(): string {
    return this.#lines[this.#row] ?? ''
  }

  /** Returns how far the next line is indented, -1 when it is empty or there is none. */
  #indentOfRow(): number {
    return this.#line.search(/[^ ]/)
  }
}

function join(parent: string, name: string | number): string {
  return parent ? `${parent}.${name}` : String(name)
}

/** Words that are values, however they are written. */
function isWord(text: string): boolean {
  return /^(?:true|false|null)$/i.test(text)
}

const CODE = /^\d+-[\d-]+$/
const NUMBER = /^(?:0|[1-9]\d{0,14})$/

/** Returns the value of a text without quotes, undefined when only the parser knows. */
function scalarOf(text: string): unknown {
  if (text.includes(':') || text.endsWith(' ')) return undefined
  if (/^\d/.test(text)) {
    if (NUMBER.test(text)) return Number(text)
    return CODE.test(text) || text.includes(' ') ? text : undefined
  }
  if (!isWord(text)) return text
  return text === 'true' ? true : text === 'false' ? false : text === 'null' ? null : undefined
}
