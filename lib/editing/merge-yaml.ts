import { isDeepStrictEqual } from 'node:util'
import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'
import { isRecord } from '../content/is-record'
import { isInLines } from './is-in-lines'
import { type Splice, splice } from './splice'
import { yamlValue } from './yaml-value'

/**
 * Returns YAML with other values. Only what differs is written anew; every other byte, comments included, stays.
 * @param next all fields; one that is undefined is taken out
 * @param order the keys at the top, as new ones among them should stand
 */
export function mergeYaml(source: string, next: Record<string, unknown>, order: readonly string[]): string {
  const document = parseDocument(source, { uniqueKeys: false })
  if (!isMap(document.contents) || document.errors.length > 0)
    throw new Error('The fields of the file cannot be read. Run “npm run check”, which says where and what to do.')
  return splice(source, mapEdits(source, document.contents as YamlMap, next, order))
}

type YamlMap = YAMLMap<Node, Node | null>

function mapEdits(source: string, map: YamlMap, next: Record<string, unknown>, order: readonly string[]): Splice[] {
  const former = map.toJSON() as Record<string, unknown>
  const added = Object.keys(next).filter((key) => next[key] !== undefined && !Object.hasOwn(former, key))
  const removed = map.items.filter((pair) => next[keyOf(pair)] === undefined)
  if (added.length + removed.length > 0 && !isInLines(source, map))
    return [replace(source, map, next, map.flow === true)]
  const changed = map.items.filter((pair) => !removed.includes(pair))
  return [
    ...changed.flatMap((pair) => valueEdits(source, pair, former[keyOf(pair)], next[keyOf(pair)], map.flow === true)),
    ...removed.map((pair) => ({ ...linesOf(source, pair.key, pair.value), text: '' })),
    ...added.map((key) => addition(source, map, key, next[key], order)),
  ]
}

function valueEdits(
  source: string,
  { key, value }: Pair<Node, Node | null>,
  former: unknown,
  next: unknown,
  inFlow: boolean,
): Splice[] {
  if (isDeepStrictEqual(former, next)) return []
  const isFilled = Object.keys(next ?? {}).length > 0
  if (isMap(value) && isRecord(next) && isFilled) return mapEdits(source, value as YamlMap, next, Object.keys(next))
  if (isSeq(value) && Array.isArray(next) && isFilled && (!value.flow || next.length === value.items.length))
    return listEdits(source, value, next)
  const isBlockList = isSeq(value) && !value.flow
  if (value?.range && value.range[0] < value.range[1] && !isBlockList) return [replace(source, value, next, inFlow)]
  const end = (key.range?.[1] ?? 0) + source.slice(key.range?.[1]).indexOf(':') + 1
  const behindKey = { start: end, end, text: ` ${yamlValue(next, { inFlow })}` }
  return isBlockList ? [behindKey, { ...linesOf(source, value, value), text: '' }] : [behindKey]
}

/** What is the same at the beginning and at the end of a list stays; what is between is edited item by item. */
function listEdits(source: string, list: YAMLSeq, next: unknown[]): Splice[] {
  const former = list.toJSON() as unknown[]
  const most = Math.min(former.length, next.length)
  let head = 0
  while (head < most && isDeepStrictEqual(former[head], next[head])) head++
  let tail = 0
  while (tail < most - head && isDeepStrictEqual(former.at(-1 - tail), next.at(-1 - tail))) tail++
  const edits: Splice[] = []
  const nodes = list.items as Node[]
  const [oldEnd, newEnd] = [former.length - tail, next.length - tail]
  const both = Math.min(oldEnd, newEnd)
  for (let index = head; index < both; index++) {
    const node = nodes[index] as Node
    const value = next[index]
    if (isMap(node) && isRecord(value)) edits.push(...mapEdits(source, node as YamlMap, value, Object.keys(value)))
    else edits.push(replace(source, node, value, list.flow === true))
  }
  for (const node of nodes.slice(both, oldEnd)) edits.push({ ...linesOf(source, node, node), text: '' })
  const lines = next
    .slice(both, newEnd)
    .map((value) => `${indentOf(source, nodes[0])}- ${yamlValue(value, { inFlow: false })}\n`)
  if (lines.length > 0) edits.push(atLine(source, nodes[both], nodes.at(-1), lines.join('')))
  return edits
}

function addition(source: string, map: YamlMap, key: string, value: unknown, order: readonly string[]): Splice {
  const rank = order.indexOf(key)
  const next = map.items.find((pair) => order.indexOf(keyOf(pair)) > rank)
  const last = map.items.at(-1)
  const text = `${indentOf(source, map.items[0]?.key)}${key}: ${yamlValue(value, { inFlow: false })}\n`
  return atLine(source, next?.key, last?.value ?? last?.key, text)
}

/** Inserts lines in front of the line of a node, or behind that of the last. */
function atLine(source: string, before: Node | undefined, last: Node | null | undefined, text: string): Splice {
  const at = before ? lineStart(source, before.range?.[0] ?? 0) : lineEnd(source, last?.range?.[1] ?? source.length)
  const newline = at > 0 && source[at - 1] !== '\n' ? '\n' : ''
  return { start: at, end: at, text: newline + text }
}

function replace(source: string, node: Node, value: unknown, inFlow: boolean): Splice {
  const [start, end] = node.range ?? [0, 0]
  const former = source.slice(start, end)
  const quoted = isScalar(node) && former.startsWith('"')
  return { start, end, text: yamlValue(value, { inFlow, quoted }) + (former.endsWith('\n') ? '\n' : '') }
}

function linesOf(source: string, first: Node, last: Node | null): Pick<Splice, 'start' | 'end'> {
  const end = (last ?? first).range?.[1] ?? 0
  return { start: lineStart(source, first.range?.[0] ?? 0), end: lineEnd(source, end) }
}

function lineStart(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1
}

// A value that is a block ends behind its line end.
function lineEnd(source: string, offset: number): number {
  if (source[offset - 1] === '\n') return offset
  const end = source.indexOf('\n', offset)
  return end < 0 ? source.length : end + 1
}

function indentOf(source: string, node: Node | undefined): string {
  const start = node?.range?.[0] ?? 0
  return /^[ ]*/.exec(source.slice(lineStart(source, start)))?.[0] ?? ''
}

function keyOf({ key }: Pair<Node, Node | null>): string {
  return String(isScalar(key) ? key.value : key)
}
