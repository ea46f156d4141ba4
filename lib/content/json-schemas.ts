import { z } from 'zod'
import { categorySchema } from './schema/category'
import { occupationSchema } from './schema/occupation'
import { pageSchema } from './schema/page'
import { profileSchema } from './schema/role'
import { pricesSchema, redirectsSchema, skillsSchema, sourcesSchema } from './schema/vocabulary'

type JsonSchema = z.core.JSONSchema.JSONSchema

/**
 * Returns the JSON Schema of every kind of content file (of its front matter, where it has one) by name, for editors that
 * complete and check while a person types. `check` is stricter: what two values say together, JSON Schema cannot tell.
 */
export function contentJsonSchemas(): Record<string, JsonSchema> {
  return {
    role: roleJsonSchema(),
    category: jsonSchemaOf(categorySchema, 'Front matter of a category'),
    page: jsonSchemaOf(pageSchema, 'Front matter of a page'),
    occupation: jsonSchemaOf(occupationSchema, 'Official figures of one occupation'),
    skills: jsonSchemaOf(skillsSchema, 'The skill vocabulary'),
    sources: jsonSchemaOf(sourcesSchema, 'The bibliography'),
    redirects: jsonSchemaOf(redirectsSchema, 'Addresses that moved or are gone'),
    prices: jsonSchemaOf(pricesSchema, 'Consumer prices by year'),
  }
}

/** One schema for both kinds: with a choice of two, editors name the mistakes of the kind that was not meant. */
function roleJsonSchema(): JsonSchema {
  const schema = jsonSchemaOf(profileSchema, 'Front matter of a role')
  return {
    ...schema,
    required: schema.required?.filter((key) => key !== 'specializes') ?? [],
    allOf: [
      {
        if: { properties: { kind: { const: 'profile' } }, required: ['kind'] },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: { required: ['specializes'] },
        else: { properties: { specializes: false } },
      },
      {
        if: { required: ['publishAt'] },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: { properties: { status: false } },
        else: { required: ['status'] },
      },
    ],
  }
}

function jsonSchemaOf(schema: z.ZodType, title: string): JsonSchema {
  // Draft 7 is what YAML editors understand best.
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', override: explainPattern })
  return { $schema, title, ...rest }
}

/** Has editors say what to write instead of printing a regular expression. */
function explainPattern({ jsonSchema }: { jsonSchema: JsonSchema }) {
  const { description, pattern } = jsonSchema
  if (description && pattern) jsonSchema.patternErrorMessage = `Write ${description}.`
  // The pattern of a date is exact; a format beside it reports the same mistake twice.
  if (pattern) delete jsonSchema.format
}
