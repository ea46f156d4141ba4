import { z } from 'zod'
import { id, title, year } from './fields'

/** SOC code that stands for the total of all occupations. */
export const ALL_OCCUPATIONS = '00-0000'

const source = id.describe('an id from sources.yaml')
const count = z.int().min(0)
const dollars = z
  .int()
  .min(1000)
  .max(2_000_000)
  .optional()
  .describe('whole US dollars a year, 1000 to 2000000; left out where the source publishes none')

/** `occupations/<soc>.yaml`: official figures of one SOC occupation, each with its year and source. */
export const occupationSchema = z.strictObject({
  title: title.max(120).describe('the official title of the occupation'),
  employment: z
    .strictObject({ value: count.describe('the number of people employed, without separators'), year, basis: source })
    .describe('{ value: 67140, year: 2025, basis: bls-oews-2025 }'),
  pay: z
    .strictObject({ p10: dollars, p25: dollars, median: dollars, p75: dollars, p90: dollars, year, basis: source })
    .refine(
      ({ p10, p25, median, p75, p90 }) => isRising([p10, p25, median, p75, p90]),
      'pay percentiles must rise from p10 to p90',
    )
    .describe('{ p10: ..., p25: ..., median: ..., p75: ..., p90: ..., year: 2025, basis: bls-oews-2025 }'),
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
      basis: source,
    })
    .describe('{ from: 2024, to: 2034, changePercent: 8.7, openingsPerYear: 4000, basis: bls-projections-2024 }'),
  entry: z
    .strictObject({
      education: z.string().describe('typical education needed to enter'),
      experience: z.string().describe('typical experience in a related occupation'),
      training: z.string().describe('typical training on the job'),
      year,
      basis: source,
    })
    .optional()
    .describe('typical education, experience and training to enter; left out for the total of all occupations'),
})

export type OccupationData = z.infer<typeof occupationSchema>
export type Pay = OccupationData['pay']

function isRising(values: (number | undefined)[]): boolean {
  const known = values.filter((value) => value !== undefined)
  return known.every((value, index) => index === 0 || (known[index - 1] ?? 0) <= value)
}
