import { stringify } from 'yaml'
import { isRecord } from '../content/is-record'
import { oneLine } from './one-line'

export interface Style {
  /** Inside `{ }` or `[ ]`, where commas and brackets need quotes. */
  inFlow: boolean
  /** Whether texts stand in double quotes even where they need none. */
  quoted?: boolean
}

/** Returns a value on one line, in the form that the roles have: `{ text: "...", basis: editorial }`, `[sql, python]`. */
export function yamlValue(value: unknown, { inFlow, quoted = false }: Style): string {
  if (Array.isArray(value)) return `[${value.map((item) => yamlValue(item, { inFlow: true })).join(', ')}]`
  if (isRecord(value)) {
    const fields = Object.entries(value).filter(([, item]) => item !== undefined)
    const pairs = fields.map(([key, item]) => `${key}: ${yamlValue(item, { inFlow: true, quoted: key === 'text' })}`)
    return pairs.length > 0 ? `{ ${pairs.join(', ')} }` : '{}'
  }
  return stringify(typeof value === 'string' ? oneLine(value) : value, {
    lineWidth: 0,
    blockQuote: false,
    singleQuote: false,
    defaultKeyType: 'PLAIN',
    ...(quoted ? { defaultStringType: 'QUOTE_DOUBLE' } : {}),
    ...(inFlow ? { collectionStyle: 'flow' } : {}),
  }).trim()
}
