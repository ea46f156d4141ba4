import { isDeepStrictEqual } from 'node:util'
import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml'
import { z } from 'zod'
import { isInLines } from './is-in-lines'
import { type Splice, splice } from './splice'

/** Returns YAML with the keys of every group in the order of the schema; a comment moves with the key below it. */
export function mendKeyOrder(yaml: string, schema: z.ZodType, order: readonly string[]): string {
  const document = parseDocument(yaml)
  if (document.errors.length > 0 || !isMap(document.contents)) return yaml
  // Inner groups first: their places change when those around them move.
  const inner = splice(yaml, innerSplices(yaml, document.contents as YamlMap, schema))
  const { contents } = parseDocument(inner)
  const mended = splice(inner, reordered(inner, contents as unknown as YamlMap, order))
  const after = parseDocument(mended)
  return after.errors.length === 0 && isDeepStrictEqual(after.toJS(), document.toJS()) ? mended : yaml
}

type YamlMap = YAMLMap<Node, Node | null>
type YamlPair = Pair<Node, Node | null>

function innerSplices(yaml: string, map: YamlMap, schema: z.ZodType): Splice[] {
  return map.items.flatMap(({ key, value }) => {
    const fields = fieldsOf(schema)
    const known = isScalar(key) ? fields?.[String(key.value)] : undefined
    return known ? groupSplices(yaml, value, known) : []
  })
}

function groupSplices(yaml: string, value: Node | null, schema: z.ZodType): Splice[] {
  const known = unwrapped(schema)
  if (isSeq(value) && known instanceof z.ZodArray)
    return value.items.flatMap((item) => groupSplices(yaml, item as Node, known.element as z.ZodType))
  const fields = fieldsOf(known)
  if (!isMap(value) || !fields) return []
  const own = reordered(yaml, value as YamlMap, Object.keys(fields))
  return own.length > 0 ? own : innerSplices(yaml, value as YamlMap, known)
}

/** Returns what puts the keys of one group into order, nothing when they are or the group stands behind a hyphen. */
function reordered(yaml: string, map: YamlMap, order: readonly string[]): Splice[] {
  if (!map.flow && !isInLines(yaml, map)) return []
  const stretches = map.flow ? inFlow(map) : inLines(yaml, map)
  const names = map.items.map(({ key }) => String(isScalar(key) ? key.value : key))
  // A key that the schema does not know stays behind the one it follows.
  const ranks: number[] = []
  for (const name of names) ranks.push(order.includes(name) ? order.indexOf(name) : (ranks.at(-1) ?? -1))
  const sorted = [...names.keys()].sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b)
  return sorted.flatMap((from, to) => {
    const [place, source] = [stretches[to], stretches[from]]
    if (from === to || !place || !source) return []
    return [{ start: place[0], end: place[1], text: yaml.slice(source[0], source[1]) }]
  })
}

function inFlow(map: YamlMap): [number, number][] {
  return map.items.map(({ key, value }) => [key.range?.[0] ?? 0, value?.range?.[1] ?? key.range?.[1] ?? 0])
}

function inLines(yaml: string, map: YamlMap): [number, number][] {
  const first = map.items[0]?.key.range?.[0] ?? 0
  const above = yaml.slice(0, yaml.lastIndexOf('\n', first - 1) + 1)
  let start = above.length - (/(?:(?<![^\n])[ \t]*#.*\n)+$/.exec(above)?.[0].length ?? 0)
  return map.items.map((pair) => {
    const end = endOfLines(yaml, pair)
    const stretch: [number, number] = [start, end]
    start = end
    return stretch
  })
}

function endOfLines(yaml: string, { key, value }: YamlPair): number {
  const end = value?.range?.[2] ?? key.range?.[2] ?? 0
  if (yaml[end - 1] === '\n') return end
  const newline = yaml.indexOf('\n', end)
  return newline < 0 ? yaml.length : newline + 1
}

function fieldsOf(schema: z.ZodType): Record<string, z.ZodType> | undefined {
  const known = unwrapped(schema)
  return known instanceof z.ZodObject ? (known.shape as Record<string, z.ZodType>) : undefined
}

function unwrapped(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? unwrapped(schema.unwrap() as z.ZodType) : schema
}
