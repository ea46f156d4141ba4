import { isPair, isScalar, type Pair, parseDocument, type Scalar, visit } from 'yaml'
import { date } from '../content/schema/fields'
import { type Splice, splice } from './splice'
import { yamlValue } from './yaml-value'

const DATE_KEYS = ['date', 'reviewBy', 'publishAt']
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Returns YAML with straight double quotes in the place of single and curly ones. */
export function mendQuotes(yaml: string): string {
  // A curly quote quotes nothing, so what it holds may break the line for YAML.
  const lines = yaml.replace(/^([ \t]*(?:- )?\w+: *)“([^“”"\\\n]*)”[ \t]*$/gm, '$1"$2"')
  return mendScalars(lines, ({ source = '', type }, inFlow) => {
    const curly = type === 'PLAIN' ? /^“([^“”]*)”$|^‘([^‘’]*)’$/.exec(source) : null
    const text = curly ? (curly[1] ?? curly[2] ?? '') : type === 'QUOTE_SINGLE' ? source : undefined
    return text === undefined || text.includes('\n') ? undefined : yamlValue(text, { inFlow, quoted: true })
  })
}

/** Returns YAML with days written 2026-11-21 where they are written in another way that has one meaning only. */
export function mendDates(yaml: string): string {
  return mendScalars(yaml, ({ source = '' }, _, key) => (DATE_KEYS.includes(key) ? isoDay(source.trim()) : undefined))
}

function isoDay(text: string): string | undefined {
  if (date.safeParse(text).success) return undefined
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text)
  if (yearFirst) return dayOf(yearFirst[1], Number(yearFirst[2]), yearFirst[3])
  const american = /^([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(text)
  if (american) return dayOf(american[3], monthOf(american[1]), american[2])
  const european = /^(\d{1,2})(?:st|nd|rd|th)?\.? ([a-z]{3})[a-z]*\.?,? (\d{4})$/i.exec(text)
  if (european) return dayOf(european[3], monthOf(european[2]), european[1])
  const [, one, two, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  // 3/4/2026 is in March or in April; only a number over 12 tells.
  if (Number(one) > 12) return dayOf(year, Number(two), one)
  return Number(two) > 12 ? dayOf(year, Number(one), two) : undefined
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf(name?.toLowerCase() ?? '') + 1
}

function dayOf(year: string | undefined, month: number, day: string | undefined): string | undefined {
  const text = `${year}-${String(month).padStart(2, '0')}-${day?.padStart(2, '0')}`
  return date.safeParse(text).success ? text : undefined
}

type Mend = (scalar: Scalar, inFlow: boolean, key: string) => string | undefined

function mendScalars(yaml: string, mend: Mend): string {
  const document = parseDocument(yaml, { uniqueKeys: false, keepSourceTokens: false })
  if (document.errors.length > 0) return yaml
  const splices: Splice[] = []
  visit(document, {
    Scalar(position, node, path) {
      if (position === 'key' || typeof node.value !== 'string' || !node.range) return
      const pair = path.findLast((parent): parent is Pair => isPair(parent))
      const key = isScalar(pair?.key) ? String(pair.key.value) : ''
      const inFlow = path.some((parent) => 'flow' in parent && parent.flow === true)
      const mended = mend(Object.assign(node, { source: node.value }), inFlow, key)
      if (mended !== undefined) splices.push({ start: node.range[0], end: node.range[1], text: mended })
    },
  })
  return splice(yaml, splices)
}
