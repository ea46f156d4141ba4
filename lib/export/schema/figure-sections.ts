import { z } from 'zod'
import { EXPOSURE_MEASURES, SCHOOLING, STATES } from '../../content/schema/occupation'
import { AI_VERDICTS } from '../../content/schema/role'
import {
  caption,
  caution,
  pay as dollars,
  jobs,
  note,
  payUnit,
  percent,
  percentUnit,
  source,
  title,
  year,
} from './fields'

const occupation = z
  .object({ soc: z.string().describe('Code of the Standard Occupational Classification 2018'), title: z.string() })
  .meta({ id: 'Occupation', description: 'The official occupation in which the role is counted' })

export const pay = z.object({
  title,
  note,
  occupation,
  percentiles: z.object({
    caption,
    unit: payUnit,
    year,
    source,
    p10: dollars,
    p25: dollars,
    median: dollars,
    p75: dollars,
    p90: dollars,
  }),
  socNote: z.string().optional().describe('Where the official occupation is wider than the role'),
  jobs: z.object({ value: z.int(), unit: z.literal('jobs'), year, source }),
  openings: z.object({ value: z.int(), unit: z.literal('openings/year'), from: year, to: year, source, caution }),
  growth: z.object({
    caption,
    unit: percentUnit,
    from: year,
    to: year,
    source,
    changes: z
      .array(z.object({ soc: z.string(), title: z.string(), change: z.number() }))
      .describe('Projected change over the whole span: of the occupation, then of all occupations'),
  }),
  caution,
})

export const workforce = z.object({
  title,
  note,
  entry: z
    .object({ education: z.string(), experience: z.string(), training: z.string(), year, source })
    .optional()
    .describe('What is typically needed to enter'),
  jobZone: z
    .object({ zone: z.int().describe('1 (least preparation) to 5'), label: z.string(), year, source })
    .optional(),
  selfEmployed: z.object({ value: percent, unit: percentUnit, year, source }),
  education: z
    .object({
      caption,
      asked: z.enum(['workers', 'experts']),
      answers: z.int().describe('How many were asked'),
      imprecise: z.boolean().describe('Whether the publisher calls a share imprecise'),
      unit: percentUnit,
      year,
      source,
      shares: z.array(z.object({ id: z.enum(SCHOOLING), label: z.string(), value: z.number() })),
      caution,
    })
    .optional(),
  industries: z
    .object({
      caption,
      unit: percentUnit,
      year,
      source,
      shares: z.array(z.object({ name: z.string(), value: z.number() })),
    })
    .optional(),
  technology: z
    .object({
      title,
      inDemand: z.array(z.string()).describe('Often named in postings for this occupation'),
      hot: z.array(z.string()).describe('Of the others, those often named in postings of all kinds'),
      moreHot: z.int().optional().describe('In the place of “hot” when there are too many to list'),
      other: z.array(z.string()),
      year,
      source,
      caution,
    })
    .optional(),
})

export const payDetail = z.object({
  title,
  note,
  years: z
    .object({
      caption,
      says: z.string(),
      unit: payUnit,
      constantDollarsOf: z.int().optional().describe('The year in whose dollars “constant” is'),
      prices: source.optional().describe('Id of the source of consumer prices'),
      source,
      rows: z.array(z.object({ year, median: dollars, constant: dollars.optional(), jobs, source })),
      caution,
    })
    .optional(),
  states: z
    .object({
      caption,
      unit: payUnit,
      year,
      source,
      rows: z
        .array(z.object({ code: z.enum(STATES), name: z.string(), median: dollars, jobs }))
        .describe('Highest median first'),
      caution: caution.optional(),
    })
    .optional(),
})

export const aiEvidence = z.object({
  title,
  note,
  verdict: z.object({ id: z.enum(AI_VERDICTS), label: z.string(), through: z.int() }),
  measures: z
    .object({
      caption,
      unit: percentUnit,
      items: z.array(
        z.object({
          id: z.enum(EXPOSURE_MEASURES),
          name: z.string(),
          measures: z.string(),
          above: z.number().describe('Percent of the occupations measured that score lower'),
          year,
          source,
        }),
      ),
    })
    .optional(),
  agreement: z.string().optional().describe('Whether the measures agree'),
  tasks: z
    .object({
      listed: z.int(),
      observed: z.int().describe('Tasks that were seen being done with AI'),
      unit: z.literal('tasks'),
      year,
      source,
      says: z.string().describe('The same as a sentence'),
    })
    .optional(),
  meaning: z.string(),
  caution,
})
