import { findWords } from '../words'

/** A title, and who has it. */
interface Titled<Holder> {
  title: string
  by: Holder
}

/**
 * Returns a function that finds who has a title: written with the same letters; where nobody has, with the same words in
 * the same order; where nobody has, with the same words in another order. Words are the same in singular and plural, in
 * American and British spelling. A short form in brackets, as in “Chief Executive Officer (CEO)”, is a title of its own.
 */
export function createTitleIndex<Holder>(titles: Titled<Holder>[]): (typed: string) => Titled<Holder>[] {
  const byLetters: Lists<Titled<Holder>> = new Map()
  const byBeginnings: Lists<Titled<Holder>> = new Map()
  for (const titled of titles) {
    for (const name of namesIn(titled.title)) {
      const parts = partsOf(name)
      add(byLetters, lettersOf(parts), titled)
      add(byBeginnings, beginningsOf(parts), titled)
    }
  }
  return (typed) => {
    const words = wordsOf(typed)
    if (words.length === 0) return []
    const spelledSo = get(byLetters, lettersOf(partsOf(typed)))
    if (spelledSo.length > 0) return spelledSo
    const hold = (title: string, arrange: (words: string[]) => string[]) =>
      namesIn(title).some((name) => arrange(wordsOf(name)).join(' ') === arrange(words).join(' '))
    const found = get(byBeginnings, beginningsOf(partsOf(words.join(' ')))).filter(({ title }) =>
      hold(title, (all) => all.toSorted()),
    )
    const inOrder = found.filter(({ title }) => hold(title, (all) => all))
    return inOrder.length > 0 ? inOrder : found
  }
}

/** A list of one value is kept as the value: there are tens of thousands of them. */
type Lists<Value> = Map<string, Value | Value[]>

function add<Value extends object>(lists: Lists<Value>, key: string, value: Value) {
  const known = lists.get(key)
  if (known === undefined) lists.set(key, value)
  else if (Array.isArray(known)) known.push(value)
  else lists.set(key, [known, value])
}

function get<Value extends object>(lists: Lists<Value>, key: string): Value[] {
  const known = lists.get(key) ?? []
  return [...new Set(Array.isArray(known) ? known : [known])]
}

function namesIn(title: string): string[] {
  if (!title.endsWith(')')) return [title]
  const [, before, inside] = /^([^()]+) \((.+)\)$/.exec(title) ?? []
  if (before === undefined || inside === undefined) return [title]
  return isShortForm(before, inside) ? [title, before, inside] : [title, before]
}

// An abbreviation is in one of the two, or words in both begin alike; not so in “Fire Control Officer (Surface Missiles)”.
function isShortForm(one: string, other: string): boolean {
  const beginnings = (text: string): string[] => text.toLowerCase().match(/\b[a-z]{3}/g) ?? []
  const known = beginnings(one)
  return /[A-Z]{2}/.test(`${one} ${other}`) || beginnings(other).some((beginning) => known.includes(beginning))
}

function partsOf(text: string): string[] {
  return text.toLowerCase().split(/[\s.,;:!?()/&'’"_-]+/)
}

function lettersOf(parts: string[]): string {
  const letters = parts.join('')
  return letters.endsWith('s') ? letters.slice(0, -1) : letters
}

const CONNECTIVES = new Set(['', ...'a an and as at by for i in of on s the to with'.split(' ')])

// Half a second would go into the comparable words of all titles. Few titles have the same beginnings; those are compared.
function beginningsOf(parts: string[]): string {
  const beginnings: string[] = []
  for (const part of parts) if (!CONNECTIVES.has(part)) beginnings.push(part.slice(0, 2))
  return beginnings.sort().join('')
}

// In a title these are abbreviations, as in “IT Manager”; in other texts they say nothing and are no words.
const ABBREVIATIONS = /\b(do|is|it|or)\b/gi

function wordsOf(text: string): string[] {
  const kept = text.replace(ABBREVIATIONS, '$1$1')
  return findWords(kept).flatMap(({ forms }) => (forms.length > 1 ? forms.slice(1) : forms))
}
