import { z } from 'zod'
import { silence, summary, title } from './fields'

/** Front matter of `categories/<category>.mdx`. */
export const categorySchema = z.strictObject({
  title,
  summary,
  order: z.int().min(0).describe('a whole number; categories stand in rising order'),
  silence: silence.optional(),
})

export type CategoryFrontMatter = z.infer<typeof categorySchema>
