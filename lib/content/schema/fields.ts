import { z } from 'zod'

/** Lower-case words joined by single hyphens; file names and ids have this form. */
export const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** The fields that several schemas share. Each description completes the sentence “<key>: ...” in an error. */
export const title = z.string().trim().min(2).max(80).describe('the name as it stands in a heading, 2 to 80 characters')

/** A name as its publisher spells it, which may be long. */
export const officialTitle = z
  .string()
  .trim()
  .min(2)
  .max(160)
  .describe('the name as its publisher spells it, 2 to 160 characters')

export const summary = z.string().trim().min(120).max(320).describe('one to three sentences, 120 to 320 characters')

export const id = z.string().regex(KEBAB_CASE).describe('an id in lower case with hyphens, such as data-engineer')

export const date = z.iso.date().describe('a day that exists, written 2026-11-20')

export const year = z.int().min(1990).max(2100).describe('a year such as 2025')

export const basis = id.describe('an id from sources.yaml, or “editorial” for the editors’ judgment')

export const changes = z
  .array(
    z.strictObject({ date, note: z.string().trim().min(3).max(160).describe('what changed, 3 to 160 characters') }),
  )
  .min(1)
  .describe('a list of dated notes, newest first: - { date: 2026-11-20, note: First published. }')

export const address = z
  .string()
  .regex(/^\/[a-z0-9/-]*[a-z0-9]$/)
  .describe('an address from the root without a slash at the end, such as /jobs/data-and-ai/etl-developer')

export const silence = z
  .array(
    z.strictObject({
      rule: z.string().describe('the id behind the warning, such as prose/long-sentence'),
      text: z.string().trim().min(3).describe('words of the line that the warning names, 3 characters or more'),
      reason: z.string().trim().min(10).max(200).describe('why the line may stand, 10 to 200 characters'),
    }),
  )
  .describe('a list of warnings to let stand: - { rule: prose/filler, text: "...", reason: "..." }')
