import { z } from 'zod'
import { changes, silence, title } from './fields'

/** Front matter of `pages/<page>.mdx`. */
export const pageSchema = z.strictObject({
  title,
  summary: z.string().trim().min(60).max(320).describe('what the page tells, 60 to 320 characters'),
  changes,
  silence: silence.optional(),
})

export type PageFrontMatter = z.infer<typeof pageSchema>
