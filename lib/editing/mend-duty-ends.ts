import { GUIDE_SECTIONS, PROFILE_SECTIONS } from '../content/sections'
import { editProseLines } from './edit-prose-lines'

const DUTIES = [GUIDE_SECTIONS, PROFILE_SECTIONS].flatMap((sections) =>
  sections.filter(({ form }) => form === 'items').map(({ title }) => `## ${title}`),
)
/** A whole item of one sentence. */
const ITEM = /^(\s*[-*+•]\s+(?:(?![.?!]["”’)*]*\s).)*[^.\s])\.[ \t]*$/
/** Words that a period belongs to, and short forms with a period in them. */
const SHORT_FORM = /(?:\b(?:etc|inc|co|corp|ltd|jr|sr|st|vs|approx|dept|no)|\.[a-z])$/i

/** Returns the body of a role in which no duty ends with a period. One of several sentences is left, and so is “etc.” */
export function mendDutyEnds(body: string): string {
  const lines = body.split('\n')
  let inDuties = false
  let row = -1
  return editProseLines(body, (line) => {
    // Lines between fences are not passed here, and no duty stands there.
    row = lines.indexOf(line, row + 1)
    if (/^##\s/.test(line)) inDuties = DUTIES.includes(line.trim())
    const item = inDuties ? ITEM.exec(line)?.[1] : undefined
    const goesOn = /^\s*[^\s\-*+•#]/.test(lines[row + 1] ?? '')
    return item === undefined || goesOn || SHORT_FORM.test(item) ? line : item
  })
}
