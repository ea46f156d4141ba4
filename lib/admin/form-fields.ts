import { z } from 'zod'
import { isRecord } from '../content/is-record'
import { capitalize } from './capitalize'
import type { Choice, Choices } from './choices'

/** A field as Decap CMS takes it; see https://decapcms.org/docs/widgets/. */
export interface Field {
  name: string
  label: string
  widget: string
  required?: boolean
  hint?: string
  [option: string]: unknown
}

type JsonSchema = z.core.JSONSchema.BaseSchema

/** Fields that hold ids, and what the ids are of. A `basis` is one wherever it stands. */
const REFERENCES: Record<string, keyof Choices> = {
  soc: 'occupations',
  specializes: 'guides',
  leadsTo: 'roles',
  'skills.core': 'skills',
  'skills.common': 'skills',
  'related.pin': 'roles',
  'related.exclude': 'roles',
}
const LABELS: Record<string, string> = { soc: 'SOC code', socNote: 'SOC note', aiImpact: 'AI impact' }
/** A text that may be longer gets several lines. */
const ONE_LINE = 200

/** Returns a field for each key of a schema, but those left out. */
export function formFields(schema: z.ZodObject, choices: Choices, leftOut: readonly string[] = []): Field[] {
  const json = z.toJSONSchema(schema, { io: 'input', reused: 'inline' }) as JsonSchema
  return fieldsOf(json, choices, '').filter(({ name }) => !leftOut.includes(name))
}

/** Returns fields that a new file begins with values in; a value that is a group fills the fields of the group. */
export function withDefaults(fields: readonly Field[], values: Record<string, unknown>): Field[] {
  return fields.map((field) => {
    const value = values[field.name]
    if (value === undefined) return field
    if (field.widget === 'object' && isRecord(value))
      return { ...field, fields: withDefaults(field.fields as Field[], value) }
    return { ...field, default: value }
  })
}

function fieldsOf({ properties = {}, required = [] }: JsonSchema, choices: Choices, path: string): Field[] {
  return Object.entries(properties).map(([name, property]) => {
    const schema = property as JsonSchema
    return {
      name,
      label: labelOf(name),
      // A list that is required may be empty, which the CMS would not take; what must not be empty is proposed in a new
      // role, and `check` asks for it later.
      required: required.includes(name) && schema.type !== 'array',
      ...hintOf(schema),
      ...widgetOf(schema, choices, path ? `${path}.${name}` : name),
    }
  })
}

function widgetOf(schema: JsonSchema, choices: Choices, path: string): Pick<Field, 'widget'> & Partial<Field> {
  const reference = path.endsWith('.basis') ? 'bases' : REFERENCES[path]
  if (reference) return select(choices[reference], schema.type === 'array' ? { multiple: true } : {})
  if (schema.enum) return select(schema.enum.map((value) => ({ value: String(value), label: String(value) })))
  if (schema.type === 'object') return { widget: 'object', fields: fieldsOf(schema, choices, path) }
  if (schema.type === 'array') return listOf(schema, choices, path)
  if (schema.type === 'integer' || schema.type === 'number')
    return {
      widget: 'number',
      value_type: schema.type === 'integer' ? 'int' : 'float',
      ...(schema.minimum === undefined ? {} : { min: schema.minimum }),
      ...(schema.maximum === undefined ? {} : { max: schema.maximum }),
    }
  if (schema.format === 'date')
    // Without a default of its own, the day on which the form is opened would be filled in.
    return { widget: 'datetime', format: 'YYYY-MM-DD', date_format: 'YYYY-MM-DD', time_format: false, default: '' }
  return { widget: (schema.maxLength ?? 0) > ONE_LINE ? 'text' : 'string', ...patternOf(schema) }
}

function listOf(schema: JsonSchema, choices: Choices, path: string): Pick<Field, 'widget'> & Partial<Field> {
  const item = schema.items as JsonSchema
  const isDated = item.properties?.date !== undefined
  const content =
    item.type === 'object'
      ? { fields: fieldsOf(item, choices, path), collapsed: false, add_to_top: isDated }
      : { collapsed: false, field: { name: 'item', label: 'Item', ...widgetOf(item, choices, `${path}.item`) } }
  return { widget: 'list', ...content }
}

function select(options: readonly Choice[], more: Partial<Field> = {}) {
  return { widget: 'select', options, ...more }
}

// What describes a group shows how it is written in YAML.
function hintOf({ type, description }: JsonSchema): { hint?: string } {
  if (!description || type === 'object') return {}
  return { hint: capitalize(description.replace(', [] when there are none', '')) }
}

/** Says in the browser already what `check` would say of a text of the wrong form. */
function patternOf({ pattern, minLength, maxLength, description = '' }: JsonSchema) {
  const form =
    pattern ?? (minLength || maxLength ? `^\\s*[\\s\\S]{${minLength ?? 0},${maxLength ?? ''}}\\s*$` : undefined)
  return form === undefined ? {} : { pattern: [form, `must be ${description}`] }
}

/** Returns the label of the field with a key of the schema. */
export function labelOf(key: string): string {
  return LABELS[key] ?? capitalize(key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`))
}
