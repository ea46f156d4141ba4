import { z } from 'zod'
import { id, officialTitle, year } from './fields'

/** SOC code that stands for the total of all occupations. */
export const ALL_OCCUPATIONS = '00-0000'

/** Postal codes of the states, the District of Columbia and Puerto Rico, for which the Bureau publishes pay. */
export const STATES = [
  ...['AK', 'AL', 'AR', 'AZ', 'CA', 'CO', 'CT', 'DC', 'DE', 'FL', 'GA', 'HI', 'IA', 'ID', 'IL', 'IN', 'KS', 'KY'],
  ...['LA', 'MA', 'MD', 'ME', 'MI', 'MN', 'MO', 'MS', 'MT', 'NC', 'ND', 'NE', 'NH', 'NJ', 'NM', 'NV', 'NY', 'OH'],
  ...['OK', 'OR', 'PA', 'PR', 'RI', 'SC', 'SD', 'TN', 'TX', 'UT', 'VA', 'VT', 'WA', 'WI', 'WV', 'WY'],
] as const

/** O*NET's categories of required education, least to most. */
export const SCHOOLING = [
  'less-than-high-school',
  'high-school',
  'certificate',
  'some-college',
  'associate',
  'bachelor',
  'post-baccalaureate',
  'master',
  'post-master',
  'professional',
  'doctoral',
  'post-doctoral',
] as const

/** Published measures of how far an occupation is exposed to AI, in the order in which they are shown. */
export const EXPOSURE_MEASURES = ['aioe', 'gpt-exposure', 'copilot-applicability', 'observed-exposure'] as const

export type Schooling = (typeof SCHOOLING)[number]
export type ExposureMeasure = (typeof EXPOSURE_MEASURES)[number]

const basis = id.describe('an id from sources.yaml')
const count = z.int().min(0).describe('a whole number without separators')
const percent = z.number().min(0).max(100).describe('a number from 0 to 100')
const dollars = z
  .int()
  .min(1000)
  .max(2_000_000)
  .optional()
  .describe('whole US dollars a year, 1000 to 2000000; left out where the source publishes none')

const percentiles = { p10: dollars, p25: dollars, median: dollars, p75: dollars, p90: dollars }
const areRising = z.refine<Partial<Record<keyof typeof percentiles, number | undefined>>>(
  ({ p10, p25, median, p75, p90 }) => isRising([p10, p25, median, p75, p90]),
  'pay percentiles must rise from p10 to p90',
)
const names = z.array(z.string().trim().min(1).max(120).describe('a name'))

/** `occupations/<soc>.yaml`: official figures of one SOC occupation, each with its year and source. */
export const occupationSchema = z.strictObject({
  title: officialTitle,
  employment: z
    .strictObject({ value: count.describe('the number of people employed, without separators'), year, basis })
    .describe('{ value: 67140, year: 2025, basis: bls-oews-2025 }'),
  pay: z
    .strictObject({ ...percentiles, year, basis })
    .check(areRising)
    .describe('{ p10: ..., p25: ..., median: ..., p75: ..., p90: ..., year: 2025, basis: bls-oews-2025 }'),
  history: z
    .array(z.strictObject({ year, employment: count.optional(), median: dollars, basis }))
    .refine((years) => isRising(years.map(({ year }) => year)), 'years must rise')
    .optional()
    .describe('a list of earlier years and the latest: - { year: 2024, employment: ..., median: ..., basis: ... }'),
  states: z
    .strictObject({
      year,
      basis,
      pay: z
        .partialRecord(
          z.enum(STATES),
          z.strictObject({ employment: count.optional(), ...percentiles }).check(areRising),
        )
        .describe('pay by postal code of the state'),
    })
    .optional()
    .describe('{ year: 2025, basis: bls-oews-2025, pay: { AL: { employment: ..., p10: ..., median: ... } } }'),
  projection: z
    .strictObject({
      from: year,
      to: year,
      changePercent: z
        .number()
        .min(-100)
        .max(1000)
        .describe('the change in employment over the whole span, in percent, from -100 to 1000'),
      openingsPerYear: count.describe('the number of openings a year on average, replacements included'),
      selfEmployedPercent: percent.optional().describe('the share of the self-employed in the first year, 0 to 100'),
      basis,
    })
    .describe('{ from: 2024, to: 2034, changePercent: 8.7, openingsPerYear: 4000, basis: bls-projections-2024 }'),
  entry: z
    .strictObject({
      education: z.string().describe('typical education needed to enter'),
      experience: z.string().describe('typical experience in a related occupation'),
      training: z.string().describe('typical training on the job'),
      year,
      basis,
    })
    .optional()
    .describe('typical education, experience and training to enter; left out for the total of all occupations'),
  jobZone: z
    .strictObject({ zone: z.int().min(1).max(5).describe('1 (little preparation) to 5 (extensive)'), year, basis })
    .optional()
    .describe('{ zone: 4, year: 2023, basis: onet-29 }'),
  education: z
    .strictObject({
      year,
      basis,
      answers: count.min(1).describe('how many people were asked'),
      asked: z.enum(['workers', 'experts']).describe('who was asked'),
      imprecise: z.boolean().optional().describe('whether the publisher calls a share imprecise'),
      shares: z.partialRecord(z.enum(SCHOOLING), percent),
    })
    .optional()
    .describe('{ year: 2023, basis: onet-29, answers: 21, asked: workers, shares: { bachelor: 76.2 } }'),
  industries: z
    .strictObject({ year, basis, shares: z.array(z.strictObject({ name: officialTitle, percent })).min(1) })
    .optional()
    .describe('{ year: 2024, basis: bls-ooh-2025, shares: [{ name: Hospitals, percent: 58 }] }'),
  technology: z
    .strictObject({
      year,
      basis,
      hot: names.describe('technologies that employers name often in postings'),
      inDemand: names.describe('technologies that postings for this occupation name often'),
      other: names.describe('further technologies of the occupation'),
    })
    .optional()
    .describe('{ year: 2026, basis: onet-30, hot: [Git], inDemand: [Git], other: [] }'),
  exposure: z
    .array(
      z.strictObject({
        measure: z.enum(EXPOSURE_MEASURES).describe('the measure'),
        value: z.number(),
        above: percent.describe('the percent of measured occupations that score lower, rounded down'),
        year,
        basis,
      }),
    )
    .optional()
    .describe('a list: - { measure: aioe, value: 1.2421, above: 83, year: 2021, basis: felten-2021 }'),
  tasks: z
    .strictObject({ listed: count.min(1), observed: count, year, basis })
    .refine(({ listed, observed }) => observed <= listed, '“observed” may not be more than “listed”')
    .optional()
    .describe('{ listed: 17, observed: 6, year: 2026, basis: anthropic-2026 }: tasks, and those with AI use observed'),
})

export type OccupationData = z.infer<typeof occupationSchema>
export type Pay = Pick<OccupationData['pay'], keyof typeof percentiles>

function isRising(values: (number | undefined)[]): boolean {
  const known = values.filter((value) => value !== undefined)
  return known.every((value, index) => index === 0 || (known[index - 1] ?? 0) <= value)
}
