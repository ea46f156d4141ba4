import { z } from 'zod'
import { address, id, KEBAB_CASE, officialTitle, year } from './fields'

const name = z.string().trim().min(1).max(80).describe('the name as it stands in a text')

const web = z.url({ protocol: /^https?$/ })

export const SKILL_KINDS = ['language', 'technology', 'tool', 'method', 'knowledge', 'interpersonal'] as const

// A record with `id` as its key would pass over the values of wrong keys.
function recordById<Value extends z.ZodType>(value: Value) {
  const reportKeys = (record: Record<string, unknown>, { addIssue }: z.RefinementCtx) => {
    for (const key of Object.keys(record).filter((key) => !KEBAB_CASE.test(key))) {
      const message = `“${key}” is not an id. Write it in lower case with hyphens between words, such as data-modeling.`
      addIssue({ code: 'custom', path: [key], message })
    }
  }
  // For JSON Schema only; here it is `reportKeys` that checks.
  const key = z.string().meta({ pattern: KEBAB_CASE.source, description: id.description })
  // `when`: also when a value is wrong.
  return z.record(key, value).superRefine(reportKeys, { when: () => true })
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
    title: officialTitle,
    publisher: officialTitle.describe('who publishes it'),
    address: web.describe('where it can be read, an https address'),
    year,
    licence: z.string().min(2).max(80).describe('the licence, such as Public domain or CC BY 4.0'),
    licenceAddress: web.optional().describe('where the licence can be read, an https address'),
    taken: z.string().trim().min(10).max(300).describe('what this site takes from it, 10 to 300 characters'),
    notice: z.string().trim().min(10).max(600).optional().describe('what the publisher asks to be printed beside it'),
  }),
)

/** `redirects.yaml`: addresses that moved or are gone for good. */
export const redirectsSchema = z.strictObject({
  moved: z.array(z.strictObject({ from: address, to: address })).describe('a list: - { from: /old, to: /new }'),
  gone: z.array(address).describe('a list of addresses that are gone for good'),
})

/** `prices.yaml`: the consumer price index of one month of each year, with which earlier pay is put into dollars of the latest. */
export const pricesSchema = z.strictObject({
  basis: id.describe('an id from sources.yaml'),
  month: z.string().min(3).max(9).describe('the month of each value, such as May'),
  index: z
    .record(
      z
        .string()
        .regex(/^\d{4}$/)
        .describe('a year such as 2025'),
      z.number().positive(),
    )
    .describe('the index by year: { 2024: 314.069, 2025: 321.465 }'),
})

export type Prices = z.infer<typeof pricesSchema>
export type Skill = z.infer<typeof skillsSchema>[string]
export type Source = z.infer<typeof sourcesSchema>[string]
export type Redirects = z.infer<typeof redirectsSchema>
