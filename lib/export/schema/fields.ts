import { z } from 'zod'

/** A text of the role. In the document it is a syntax tree; as JSON it is this string. */
export const markdown = z.string().brand<'Markdown'>().meta({
  id: 'Markdown',
  description:
    'GitHub-flavored Markdown. [^id] cites the source of that id. Addresses are whole. [Square brackets] in a letter are blanks to fill in.',
})

export const address = z.url().describe('A whole address')

export const link = z.object({ title: z.string(), address }).meta({ id: 'Link' })

export const roleLink = z
  .object({ id: z.string(), title: z.string(), address })
  .meta({ id: 'RoleLink', description: 'Another role; its address with “.json” behind it answers this same form.' })

export const categoryLink = z.object({ id: z.string(), title: z.string(), address }).meta({ id: 'CategoryLink' })

export const skillLink = z.object({ id: z.string(), name: z.string(), address }).meta({ id: 'SkillLink' })

export const source = z
  .string()
  .describe('Id of a source: an item of “sources”, or, for earlier editions, of the page “bibliography”')

export const basis = z.string().describe('Id of a source, or “editorial” for the editors’ judgment')

export const year = z.int().describe('The year that the figure is of')

export const date = z.iso.date()

export const title = z.string().describe('The heading on the page')

export const note = z.string().describe('The sentence below the heading')

export const caption = z.string().describe('What the figures are')

export const caution = z.string().describe('What to keep in mind when reading the figures')

/** Whole US dollars a year. */
export const pay = z.int().nullable().describe('Whole US dollars a year, before tax; null: not published')
export const payUnit = z.literal('USD/year')

export const jobs = z.int().nullable().describe('Number of people employed; null: not published')

export const percent = z.number().nullable().describe('Percent; null: not published')
export const percentUnit = z.literal('percent')

export const years = z
  .object({ from: z.int(), to: z.int().nullable().describe('null: no upper end'), label: z.string() })
  .meta({ id: 'Years', description: 'Typical years of experience' })
