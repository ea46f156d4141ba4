import type { z } from 'zod'
import { categorySchema } from '../content/schema/category'
import { pageSchema } from '../content/schema/page'
import { guideSchema, profileSchema } from '../content/schema/role'
import { GUIDE_SECTIONS, PROFILE_SECTIONS } from '../content/sections'
import { ROLE_FIELDS } from './edit-front-matter'
import { mendBullets } from './mend-bullets'
import { mendDutyEnds } from './mend-duty-ends'
import { mendHeadings } from './mend-headings'
import { mendKeyOrder } from './mend-key-order'
import { mendDates, mendQuotes } from './mend-values'
import { splitSource } from './split-source'
import type { WordCase } from './word-case'

interface Mended {
  text: string
  /** What was mended, in a word or two each. */
  what: string[]
}

/** Returns the text of a role, category or page with all mended that has one right form only. Doing it again changes nothing. */
export function mendFile(file: string, text: string, words: WordCase): Mended {
  let parts: ReturnType<typeof splitSource>
  try {
    parts = splitSource(text)
  } catch {
    // Without front matter nobody knows what the rest is; “check” says so.
    return { text, what: [] }
  }
  const { open, frontMatter, body } = parts
  const isRole = file.startsWith('roles/')
  const isProfile = /^kind: *["']?profile/m.test(frontMatter)
  const schema: z.ZodType = isRole
    ? isProfile
      ? profileSchema
      : guideSchema
    : file.startsWith('pages/')
      ? pageSchema
      : categorySchema
  const order = isRole ? ROLE_FIELDS : Object.keys((schema as z.ZodObject).shape)
  const sections = !isRole ? [] : (isProfile ? PROFILE_SECTIONS : GUIDE_SECTIONS).map(({ title }) => title)

  const what: string[] = []
  const mend = (name: string, before: string, after: string) => {
    if (before !== after) what.push(name)
    return after
  }
  let fields = mend('quotes', frontMatter, mendQuotes(frontMatter))
  fields = mend('dates', fields, mendDates(fields))
  fields = mend('key order', fields, mendKeyOrder(fields, schema, order))
  let prose = mend('bullets', body, mendBullets(body))
  prose = mend('headings', prose, mendHeadings(prose, sections, words))
  if (isRole) prose = mend('periods', prose, mendDutyEnds(prose))
  return { text: open + fields + prose, what }
}
