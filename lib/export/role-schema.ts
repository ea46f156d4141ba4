import { z } from 'zod'
import { glance, level, more, path, record, sources } from './schema/fact-sections'
import { address, categoryLink, date, link, roleLink } from './schema/fields'
import { aiEvidence, pay, payDetail, workforce } from './schema/figure-sections'
import { duties, fit, letter, prose, qualifications, questions } from './schema/text-sections'
import { ROLE_SCHEMA_PATH } from './twin-address'

const sections = z
  .object({
    glance,
    pay,
    duties: duties.optional(),
    overview: prose.optional(),
    qualifications: qualifications.optional(),
    outlook: prose.optional(),
    about: prose.optional(),
    responsibilities: duties.optional(),
    requirements: qualifications.optional(),
    fit: fit.optional(),
    workforce,
    'pay-detail': payDetail.optional(),
    'ai-evidence': aiEvidence.optional(),
    path: path.optional(),
    letter: letter.optional(),
    questions: questions.optional(),
    more,
    record,
    sources,
  })
  .describe(
    'The parts of the page in its order; each key is the anchor of the part on the page. A guide has duties, overview, qualifications, outlook, letter and questions; a profile has about, responsibilities, requirements and fit in their place. pay-detail, ai-evidence and path are there where something is published.',
  )

/** Version 1 of a role as JSON. Fields may be added to it; none is taken out or given another meaning. */
export const roleSchema = z
  .object({
    $schema: address,
    version: z.literal(1),
    id: z.string(),
    kind: z
      .enum(['guide', 'profile'])
      .describe('guide: the whole description; profile: a portrait of a special form of a guide'),
    address: address.describe('The page, which is the canonical form'),
    title: z.string(),
    lastUpdated: date,
    license: link.describe('The license of the text; figures keep that of their source'),
    summary: z.string(),
    category: categoryLink,
    level,
    guide: roleLink.optional().describe('Of a profile: the guide that it is a special form of'),
    profiles: z.array(roleLink).describe('Of a guide: portraits of its special forms'),
    alternateTitles: z.array(z.string()),
    bibliography: address.describe('The page of all sources; each stands at #source-<id>'),
    sections,
  })
  .describe('A description of a job role: what it involves, pays and asks for, with the source of every figure')

export type RoleJson = z.infer<typeof roleSchema>

/** Returns the JSON Schema of {@link roleSchema}, as it is served. */
export function roleJsonSchema(origin: string): object {
  // `input`: the fields that a later edition adds are no error for those who check with an earlier one.
  const { $schema, ...schema } = z.toJSONSchema(roleSchema, { io: 'input' })
  return { $schema, $id: origin + ROLE_SCHEMA_PATH, title: 'Role, version 1', ...schema }
}
