import { z } from 'zod'
import { id, title, year } from './fields'

const name = z.string().trim().min(1).max(80).describe('the name as it stands in a text')

const SKILL_KINDS = ['language', 'technology', 'tool', 'method', 'knowledge', 'interpersonal'] as const

/** `skills.yaml`: the skill vocabulary by id. */
export const skillsSchema = z.record(
  id,
  z.strictObject({
    name,
    kind: z.enum(SKILL_KINDS).describe('what kind of skill it is'),
    aliases: z.array(name).optional().describe('other spellings'),
  }),
)

/** `sources.yaml`: the bibliography by id. */
export const sourcesSchema = z.record(
  id,
  z.strictObject({
    title: title.max(160),
    publisher: title.max(160).describe('who publishes it'),
    address: z.url({ protocol: /^https?$/ }).describe('where it can be read, an https address'),
    year,
    licence: z.string().min(2).max(80).describe('the licence, such as Public domain or CC BY 4.0'),
  }),
)

const address = z
  .string()
  .regex(/^\/[a-z0-9/-]*[a-z0-9]$/)
  .describe('an address from the root without a slash at the end, such as /jobs/data-and-ai/etl-developer')

/** `redirects.yaml`: addresses that moved or are gone for good. */
export const redirectsSchema = z.strictObject({
  moved: z.array(z.strictObject({ from: address, to: address })).describe('a list: - { from: /old, to: /new }'),
  gone: z.array(address).describe('a list of addresses that answer 410'),
})

export type Skill = z.infer<typeof skillsSchema>[string]
export type Source = z.infer<typeof sourcesSchema>[string]
export type Redirects = z.infer<typeof redirectsSchema>
