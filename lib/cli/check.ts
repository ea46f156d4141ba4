import path from 'node:path'
import { loadContent, today } from '../content/load'
import { createParseCache } from '../content/parse-cache'
import { formatReport } from '../content/report'
import { plural } from '../format'

/** Checks all content. Returns what to print and whether it may be published (warnings do not prevent that). */
export function check(contentDir: string): { text: string; ok: boolean } {
  const { corpus, problems: ofContent } = loadContent(contentDir, {
    today: today(),
    cache: createParseCache(path.resolve('.next/cache/content')),
  })
  const problems = [...ofContent, ...corpus.titles().problems]
  if (problems.length > 0) return { text: formatReport(problems), ok: !problems.some((found) => found.fatal) }
  return { text: `No problems in ${plural(corpus.roles.size, 'role')}.`, ok: true }
}
