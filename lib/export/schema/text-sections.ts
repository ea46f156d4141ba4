import { z } from 'zod'
import { link, markdown, note, skillLink, title } from './fields'

export const prose = z.object({ title, text: markdown }).meta({ id: 'Prose' })

export const fit = z.object({ title, text: markdown, guide: link.optional().describe('The guide, where more is told') })

export const duties = z.object({ title, note, items: z.array(markdown) }).meta({ id: 'Duties' })

export const qualifications = z
  .object({
    title,
    note,
    skills: z.object({ core: z.array(skillLink), common: z.array(skillLink) }),
    groups: z.array(z.object({ id: z.string().describe('Anchor on the page'), title, items: z.array(markdown) })),
  })
  .meta({ id: 'Qualifications' })

export const letter = z.object({ title, note, text: markdown })

export const questions = z.object({
  title,
  items: z.array(z.object({ id: z.string().describe('Anchor on the page'), question: z.string(), answer: markdown })),
})
