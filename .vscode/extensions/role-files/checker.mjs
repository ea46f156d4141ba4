// The other half of extension.cjs, in a process of its own: `node --import tsx checker.mjs CONTENT_FOLDER`.
import path from 'node:path'
import { createUnsavedCheck } from '../../../lib/content/check-unsaved.ts'
import { knownIds } from '../../../lib/content/known-ids.ts'
import { today } from '../../../lib/content/load.ts'
import { createParseCache } from '../../../lib/content/parse-cache.ts'

// What `check` and builds have parsed; unsaved text is no business of theirs, so nothing is added.
const parsed = createParseCache(path.resolve('.next/cache/content'), { readOnly: true })
const check = createUnsavedCheck(process.argv[2], parsed)

process.on('message', (unsaved) => {
  const { corpus, problems } = check(new Map(unsaved), today())
  const findings = problems.map(({ file, line, column, reason, source, ruleId, fatal }) => ({
    ...{ file, line, column, reason, fatal },
    rule: `${source}/${ruleId}`,
  }))
  process.send?.({ findings, ids: knownIds(corpus) })
})
// Without its editor there is nothing to do.
process.on('disconnect', () => process.exit())
