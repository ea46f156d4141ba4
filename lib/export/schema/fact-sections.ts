import { z } from 'zod'
import { AI_VERDICTS, EDUCATION_LEVELS, GROWTH_VERDICTS, LEVELS } from '../../content/schema/role'
import { basis, date, link, markdown, note, roleLink, title, years } from './fields'

const fact = { label: z.string().describe('What the fact is called on the page'), basis }

export const glance = z.object({
  title,
  note,
  education: z.object({ ...fact, level: z.enum(EDUCATION_LEVELS), text: markdown }),
  experience: z.object({ ...fact, years, text: markdown }),
  certifications: z.object({ ...fact, text: markdown }),
  employers: z.object({ ...fact, list: z.array(z.string()) }),
  growth: z.object({
    ...fact,
    verdict: z.enum(GROWTH_VERDICTS).describe('Growth against all occupations'),
    text: markdown,
  }),
  aiImpact: z.object({
    ...fact,
    verdict: z.enum(AI_VERDICTS).describe('What AI does to the demand for the role'),
    through: z.int().describe('The last year that the verdict speaks of'),
    text: markdown,
  }),
})

export const level = z.object({ id: z.enum(LEVELS), label: z.string() })

const rung = z
  .object({
    role: roleLink,
    category: z.string().optional().describe('Title of the category, where it is another than that of the ladder'),
    level,
    years,
    current: z.boolean().describe('Whether it is the role described here'),
    leadsTo: z.array(z.string()).describe('Titles of the next roles, where no way in tells of the step'),
    waysIn: z.array(
      z.object({
        from: roleLink,
        adds: z.array(z.string()).describe('Names of skills'),
        payChange: z
          .object({
            value: z.int(),
            unit: z.literal('USD/year'),
            occupation: z.string().describe('Title of the official occupation of the role it leads to'),
          })
          .optional()
          .describe('Difference between the median pay of the two official occupations'),
        says: z.string().describe('The same as a sentence'),
      }),
    ),
  })
  .meta({ id: 'Rung' })

export const path = z.object({
  title,
  note,
  rungs: z.array(rung).describe('From the foot of the ladder to its top'),
})

export const more = z.object({
  title,
  note: note.optional(),
  related: z.array(
    z.object({
      role: roleLink,
      relation: z
        .enum(['guide', 'profile', 'next', 'before'])
        .optional()
        .describe('What the other role is to this one'),
      shared: z.array(z.string()).describe('What the two have in common'),
      onlyThere: z.array(z.string()).describe('Names of skills that only the other role asks for'),
      says: z.string().describe('The same as sentences'),
    }),
  ),
  category: link.extend({ roles: z.int().describe('How many roles the category has') }),
})

export const record = z.object({
  title,
  note,
  changes: z.array(z.object({ date, note: z.string() })).describe('Newest first'),
  reviewBy: date.optional().describe('When the page is to be read again'),
  citation: z.string().describe('How to cite the page'),
})

export const sources = z.object({
  title,
  items: z
    .array(
      z.object({
        id: z.string(),
        publisher: z.string(),
        title: z.string(),
        address: z.url(),
        year: z.int().describe('Year of publication'),
        license: z.string(),
        licenseAddress: z.url().optional(),
        notice: z.string().optional().describe('What the publisher asks to be printed beside it'),
      }),
    )
    .describe('In the order of the page, where they are numbered from 1'),
  note: markdown,
})
