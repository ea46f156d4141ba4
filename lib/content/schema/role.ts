import { z } from 'zod'
import { address, basis, changes, date, id, silence, summary, title } from './fields'

export const LEVELS = ['entry', 'mid', 'senior', 'lead'] as const
export const EDUCATION_LEVELS = [
  'none',
  'high-school',
  'certificate',
  'associate',
  'bachelor',
  'master',
  'doctoral',
] as const
/** Worst to best, as on the five-step scale. */
export const GROWTH_VERDICTS = ['declining', 'slower', 'average', 'faster', 'much-faster'] as const
/** Worst to best, as on the five-step scale. */
export const AI_VERDICTS = ['strong-headwind', 'headwind', 'mixed', 'tailwind', 'strong-tailwind'] as const

export type Level = (typeof LEVELS)[number]
export type EducationLevel = (typeof EDUCATION_LEVELS)[number]
export type GrowthVerdict = (typeof GROWTH_VERDICTS)[number]
export type AiVerdict = (typeof AI_VERDICTS)[number]

const text = z
  .string()
  .trim()
  .min(20)
  .max(260)
  .describe('the answer first in bold, then the reason, 20 to 260 characters')
const ids = z.array(id)

const glance = z.strictObject({
  education: z
    .strictObject({ level: z.enum(EDUCATION_LEVELS).describe('the usual level of education'), text, basis })
    .describe('{ level: bachelor, text: "...", basis: editorial }'),
  experience: z
    .strictObject({
      years: z
        .array(z.int().min(0).max(40).describe('a whole number of years, 0 to 40'))
        .min(1)
        .max(2)
        .refine(
          ([from, to]) => to === undefined || from === undefined || from < to,
          'years must rise: [2, 5], or [8] for 8 or more',
        )
        .describe('[2, 5], or [8] for 8 or more'),
      text,
      basis,
    })
    .describe('{ years: [2, 5], text: "...", basis: editorial }'),
  certifications: z.strictObject({ text, basis }).describe('{ text: "...", basis: editorial }'),
  employers: z
    .strictObject({
      list: z
        .array(z.string().trim().min(2).max(60).describe('a kind of employer, 2 to 60 characters'))
        .min(2)
        .max(8)
        .describe('2 to 8 kinds of employer'),
      basis,
    })
    .describe('{ list: [Software companies, Banks], basis: editorial }'),
  growth: z
    .strictObject({ verdict: z.enum(GROWTH_VERDICTS).describe('the growth against all occupations'), text, basis })
    .describe('{ verdict: faster, text: "...", basis: bls-projections-2024 }'),
  aiImpact: z
    .strictObject({
      verdict: z.enum(AI_VERDICTS).describe('what AI does to the demand for this role'),
      through: z.int().min(2026).max(2040).describe('the last year the verdict speaks of, from 2026 to 2040'),
      text,
      basis,
    })
    .describe('{ verdict: mixed, through: 2030, text: "...", basis: editorial }'),
})

const shared = {
  title,
  kind: z.enum(['guide', 'profile']).describe('guide (all sections) or profile (a short portrait)'),
  summary,
  soc: z
    .string()
    .regex(/^\d\d-\d{4}$/)
    .describe('the SOC code of the official occupation, such as 15-1243; content/occupations holds a file for it'),
  socNote: z
    .string()
    .trim()
    .min(20)
    .max(300)
    .optional()
    .describe('a sentence that says where the official group is wider than the role, 20 to 300 characters'),
  aliases: z.array(title).describe('a list of other titles for the same work, [] when there are none'),
  level: z.enum(LEVELS).describe('the level of the role'),
  leadsTo: ids.describe('a list of ids of the roles this one leads to, [] when there are none'),
  skills: z
    .strictObject({
      core: ids.min(1).describe('a list of at least one id from skills.yaml'),
      common: ids.describe('a list of ids from skills.yaml, [] when there are none'),
    })
    .describe('{ core: [python, sql], common: [airflow] }'),
  related: z
    .strictObject({
      pin: ids.max(6).optional().describe('a list of at most 6 ids of roles'),
      exclude: ids.optional().describe('a list of ids of roles'),
    })
    .describe('{ pin: [data-analyst], exclude: [] }')
    .optional(),
  glance: glance.describe('the six facts: education, experience, certifications, employers, growth, aiImpact'),
  changes,
  reviewBy: date.optional(),
  status: z.enum(['draft', 'published']).optional().describe('draft or published; give this or publishAt'),
  publishAt: date.optional().describe('the day on which the role becomes public; give this or status'),
  previousPaths: z
    .array(address)
    .optional()
    .describe('addresses this role had before, each from the root: [/jobs/data-and-ai/etl-developer]'),
  silence: silence.optional(),
}

interface Publication {
  status?: string | undefined
  publishAt?: string | undefined
}

// `when` makes them run even when other keys are wrong, so that nothing is reported late.
const hasStatus = z.refine<Publication>((role) => role.status !== undefined || role.publishAt !== undefined, {
  error: '“status” is missing. Write “status: draft” or “status: published”, or name a day with “publishAt”.',
  when: () => true,
})
const hasOneStatus = z.refine<Publication>((role) => role.status === undefined || role.publishAt === undefined, {
  error: '“status” and “publishAt” are both given. Keep one: a scheduled role needs no status.',
  path: ['publishAt'],
  when: () => true,
})

export const guideSchema = z.strictObject(shared).check(hasStatus, hasOneStatus)

export const profileSchema = z
  .strictObject({ ...shared, specializes: id.describe('the id of the guide that this profile narrows down') })
  .check(hasStatus, hasOneStatus)

/** Front matter of a role; a profile also names the guide it specializes. */
export type RoleFrontMatter = z.infer<typeof guideSchema> & { specializes?: string }
export type Glance = RoleFrontMatter['glance']
