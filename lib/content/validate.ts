import type { VFileMessage } from 'vfile-message'
import { z } from 'zod'
import { plural } from '../format'
import { didYouMean } from './nearest'
import type { ParsedYaml, Places } from './parse-yaml'
import { type Place, problem } from './problem'

/** Returns the data in the schema's shape, or undefined and a problem for each thing that is wrong with it or its YAML. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
  { data, places, problems }: ParsedYaml,
): { value?: z.infer<Schema>; problems: VFileMessage[] } {
  if (data === undefined) return { problems }
  const parsed = schema.safeParse(data, { reportInput: true })
  if (parsed.success) return problems.length === 0 ? { value: parsed.data, problems } : { problems }
  const { issues } = parsed.error
  const found = issues.filter((issue, index) => !hasWrongType(issues.slice(0, index), issue))
  return { problems: [...problems, ...found.flatMap((issue) => explain(issue, schema, file, places))] }
}

// A value of the wrong type fails the checks on its size as well; one message is enough.
function hasWrongType(earlier: Issue[], { path }: Issue): boolean {
  return earlier.some(({ code, path: other }) => code === 'invalid_type' && other.join('.') === path.join('.'))
}

type Issue = z.core.$ZodIssue

function explain(issue: Issue, schema: z.ZodType, file: string, places: Places): VFileMessage[] {
  const path = issue.path.map(String)
  const at = placeOf(path, places)
  const key = path.at(-1) ?? ''
  const name = /^\d+$/.test(key) ? `item ${Number(key) + 1} of “${path.at(-2)}”` : `“${key}”`
  const target = schemaAt(schema, path)
  const options = target instanceof z.ZodEnum ? `: ${target.options.join(', ')}` : ''
  const wanted = target?.description ? ` Expected ${target.description}${options}.` : ''
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysOf(target)
    return issue.keys.map((unknown) =>
      problem(
        'schema/unknown-key',
        file,
        placeOf([...path, unknown], places),
        `“${unknown}” is not a key here.${didYouMean(unknown, allowed)} Allowed: ${allowed.join(', ')}.`,
      ),
    )
  }
  if (issue.input === undefined && issue.code !== 'custom') {
    return [problem('schema/missing-key', file, at, `${name} is missing.${wanted}`)]
  }
  if (issue.code === 'invalid_type') {
    return [
      problem(
        'schema/wrong-type',
        file,
        at,
        `${name} is ${kindOf(issue.input)}, but must be ${typeNames[issue.expected] ?? issue.expected}.${remedy(issue.input, issue.expected)}${wanted}`,
      ),
    ]
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    return [
      problem(
        'schema/wrong-value',
        file,
        at,
        `${name} is “${issue.input}”, but must be one of ${values.join(', ')}.${didYouMean(String(issue.input), values)}`,
      ),
    ]
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    return [problem('schema/wrong-size', file, at, `${name} ${sizeOf(issue.input)}.${wanted || ` ${issue.message}.`}`)]
  }
  if (issue.code === 'custom') return [problem('schema/wrong-value', file, at, sentence(issue.message))]
  return [problem('schema/wrong-value', file, at, `${name} is “${issue.input}”.${wanted || ` ${issue.message}.`}`)]
}

/** The place of the value, or of the nearest mapping or list around it that is there. */
function placeOf(path: string[], places: Places): Place {
  for (let length = path.length; length >= 0; length--) {
    const place = places[path.slice(0, length).join('.')]
    if (place) return place
  }
  return { line: 1, column: 1 }
}

function schemaAt(schema: z.ZodType, path: string[]): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema
  for (const key of path) {
    current = unwrap(current)
    if (current instanceof z.ZodObject) current = current.shape[key]
    else if (current instanceof z.ZodArray) current = current.element as z.ZodType
    else if (current instanceof z.ZodRecord) current = current.valueType as z.ZodType
    else return undefined
  }
  return current?.description ? current : unwrap(current)
}

/** The keys that an object has, or a record whose keys are fixed. */
function keysOf(schema: z.ZodType | undefined): string[] {
  const target = unwrap(schema)
  if (target instanceof z.ZodObject) return Object.keys(target.shape)
  return target instanceof z.ZodRecord && target.keyType instanceof z.ZodEnum ? target.keyType.options.map(String) : []
}

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap() as z.ZodType) : schema
}

const typeNames: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of keys',
  record: 'a mapping of keys',
}

function kindOf(input: unknown): string {
  if (input === null) return 'empty'
  if (Array.isArray(input)) return 'a list'
  if (typeof input === 'string') return 'text'
  if (typeof input === 'number') return `the number ${input}`
  if (typeof input === 'boolean') return `${input}`
  return 'a mapping of keys'
}

/** “0-1” is two numbers to a reader, and one text to YAML. */
const RANGE = /^(\d+)\s*(?:-|–|to)\s*(\d+)(?: years?)?$/

function remedy(input: unknown, expected: string): string {
  if (expected === 'string' && /^(number|boolean)$/.test(typeof input)) return ` Put it in quotes: "${input}".`
  if (typeof input !== 'string' && typeof input !== 'number') return ''
  const words = String(input)
    .trim()
    .replace(RANGE, '$1, $2')
    .replace(/^(\d+)(?:\+| years?)+$/, '$1')
  if (expected === 'array') return ` Put it in brackets: [${words}].`
  if (expected !== 'number' || typeof input === 'number') return ''
  if (RANGE.test(input.trim())) return ` Put a comma between the numbers: ${words}.`
  return /^\d+$/.test(input) ? ' Take the quotes off.' : ''
}

function sizeOf(input: unknown): string {
  if (typeof input === 'string') return `has ${plural(input.trim().length, 'character')}`
  if (Array.isArray(input)) return `has ${plural(input.length, 'item')}`
  return `is ${input}`
}

function sentence(message: string): string {
  const text = message.charAt(0).toUpperCase() + message.slice(1)
  return /[.?]$/.test(text) ? text : `${text}.`
}
