import { z } from 'zod'
import { address, KEBAB_CASE, title, year } from './fields'

const name = z.string().trim().min(1).max(80).describe('the name as it stands in a text')

const SKILL_KINDS = ['language', 'technology', 'tool', 'method', 'knowledge', 'interpersonal'] as const

// A record with `id` as its key would pass over the values of wrong keys.
function recordById<Value extends z.ZodType>(value: Value) {
  const reportKeys = (record: Record<string, unknown>, { addIssue }: z.RefinementCtx) => {
    for (const key of Object.keys(record).filter((key) => !KEBAB_CASE.test(key))) {
      const message = `“${key}” is not an id. Write it in lower case with hyphens between words, such as data-modeling.`
      addIssue({ code: 'custom', path: [key], message })
    }
  }
  // `when`: also when a value is wrong.
  return z.record(z.string(), value).superRefine(reportKeys, { when: () => true })
}

/** `skills.yaml`: the skill vocabulary by id. */
export const skillsSchema = recordById(
  z.strictObject({
    name,
    kind: z.enum(SKILL_KINDS).describe('what kind of skill it is'),
    aliases: z.array(name).optional().describe('other spellings'),
  }),
)

/** `sources.yaml`: the bibliography by id. */
export const sourcesSchema = recordById(
  z.strictObject({
    title: title.max(160),
    publisher: title.max(160).describe('who publishes it'),
    address: z.url({ protocol: /^https?$/ }).describe('where it can be read, an https address'),
    year,
    licence: z.string().min(2).max(80).describe('the licence, such as Public domain or CC BY 4.0'),
  }),
)

/** `redirects.yaml`: addresses that moved or are gone for good. */
export const redirectsSchema = z.strictObject({
  moved: z.array(z.strictObject({ from: address, to: address })).describe('a list: - { from: /old, to: /new }'),
  gone: z.array(address).describe('a list of addresses that are gone for good'),
})

export type Skill = z.infer<typeof skillsSchema>[string]
export type Source = z.infer<typeof sourcesSchema>[string]
export type Redirects = z.infer<typeof redirectsSchema>
