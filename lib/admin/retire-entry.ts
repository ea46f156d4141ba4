import path from 'node:path'
import { loadContent, today } from '../content/load'
import type { ParseCache } from '../content/parse-cache'
import { publicFrom } from '../content/rules/rule'
import { changeFiles } from '../editing/change-files'
import { findRole } from '../editing/find-role'
import { rehearse } from '../editing/rehearse'
import { retireRole } from '../editing/retire-role'
import type { Place } from './collections'
import { Refusal } from './save-entry'
import { tellProblems } from './tell-problems'

/**
 * Takes a role off the site, as the command `retire` does without a successor.
 * @returns what was done, in words for the form
 * @throws Refusal when it cannot go
 */
export function retireEntry(contentDir: string, cache: ParseCache, { collection, file }: Place): string {
  const { corpus, problems } = loadContent(contentDir, { today: today(), cache })
  const role = collection.kind ? findRole(corpus, file) : `${file} is no role.`
  const name = path.basename(file, '.mdx')
  const byCommand = `To lead readers to another role: npm run role -- retire ${name} --to ROLE`
  if (typeof role === 'string') throw new Refusal(`Not deleted. ${role}`)
  const changes = retireRole(contentDir, corpus, role, undefined, today())
  if (typeof changes === 'string') throw new Refusal(`Not deleted. ${changes}\n\n${byCommand}`)
  const errors = rehearse(contentDir, changes, { today: today(), before: problems })
  if (errors.length > 0) {
    const shown = { file: '', text: '', sections: undefined }
    throw new Refusal(`Not deleted. Mend this first:\n\n${tellProblems(shown, errors)}\n\n${byCommand}`)
  }
  const wasPublic = publicFrom(role.parsed, today()) === ''
  changeFiles(contentDir, changes)
  const others = changes.filter((change) => change.file !== file).map((change) => change.file)
  return [
    `“${role.parsed.data.title}” is deleted. ${wasPublic ? 'Its address now says that the page is gone for good.' : 'It was not public, so its address is not kept.'}`,
    ...(others.length > 0 ? [`These files spoke of it and were changed. Read them again:\n${others.join('\n')}`] : []),
  ].join('\n\n')
}
