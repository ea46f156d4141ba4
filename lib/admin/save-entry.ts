import type { VFileMessage } from 'vfile-message'
import { loadContent, today } from '../content/load'
import type { ParseCache } from '../content/parse-cache'
import { formatReport, partToDos, sortProblems } from '../content/report'
import { changeFiles, type FileChange, readText } from '../editing/change-files'
import { freePlace } from '../editing/free-place'
import { keepLineEnds } from '../editing/keep-line-ends'
import { TO_DO } from '../editing/placeholders'
import { rehearse } from '../editing/rehearse'
import { plural } from '../format'
import { CATEGORY, type Collection, type Place, VERSION } from './collections'
import { mergeDocumentForm } from './document-form'
import { fingerprint, shapeOf } from './entries'
import { newRoleSource } from './new-role'

/** Said to the person at the form; nothing was saved. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}

/** What was written. */
interface Saved {
  file: string
  /** What `check` says of the file now; empty when it says nothing. */
  report: string
}

/**
 * Returns a function that saves what a form holds, one form after the other. It writes what was changed in the form and
 * nothing else.
 * @throws Refusal when the file was changed by someone else, or would have an error that it does not have now
 */
export function createSaving(contentDir: string, cache: ParseCache) {
  // A form stays filled from the text that it was opened with, while each of its savings makes a new one.
  const savedAs = new Map<string, string>()

  let last: Promise<unknown> = Promise.resolve()

  const save = async ({ collection, file, isNew }: Target, form: Record<string, unknown>): Promise<Saved> => {
    const content = { contentDir, today: today(), cache }
    if (isNew) return create(content, collection, form)
    const version = String(form[VERSION])
    const before = readText(contentDir, file)
    if (before === undefined) throw new Refusal(`${file} is gone. Copy what you wrote and load the page again.`)
    if ((savedAs.get(version) ?? version.split('.')[0]) !== fingerprint(before))
      throw new Refusal(
        `Not saved. ${file} was changed elsewhere after this form was filled from it. Copy what you wrote, load the page again and put it in once more.`,
      )
    refuseMove(collection, file, form)
    const after = keepLineEnds(before, (text) => mergeDocumentForm(text, shapeOf(collection), form))
    const saved = await write(content, { file, before, after })
    savedAs.set(version, fingerprint(after))
    return saved
  }

  return (target: Target, form: Record<string, unknown>): Promise<Saved> => {
    const saving = last.catch(() => {}).then(() => save(target, form))
    last = saving
    return saving
  }
}

/** What is saved: a file of a list. One that is new is named by its title, as everywhere. */
interface Target extends Place {
  isNew: boolean
}

interface Content {
  contentDir: string
  /** `2026-11-21` */
  today: string
  cache: ParseCache
}

async function create(content: Content, collection: Collection, form: Record<string, unknown>): Promise<Saved> {
  const { contentDir, today, cache } = content
  const { corpus } = loadContent(contentDir, { today, cache })
  const category = String(form[CATEGORY] ?? '')
  const file = refusing(() => freePlace(corpus, String(form.title), category))
  return write(content, {
    file,
    before: undefined,
    after: newRoleSource(corpus, { collection, category, today }, form),
  })
}

async function write({ contentDir, today, cache }: Content, change: FileChange): Promise<Saved> {
  const { problems } = loadContent(contentDir, { today, cache })
  const { file } = change
  if (change.after === change.before) return { file, report: reportOf(file, problems) }
  const errors = await rehearse(contentDir, [change], { today, before: problems })
  if (errors.length > 0) throw new Refusal(`Not saved. Mend this first:\n\n${formatReport(errors)}`)
  changeFiles(contentDir, [change])
  return { file, report: reportOf(file, loadContent(contentDir, { today, cache }).problems) }
}

function refusing<Result>(act: () => Result): Result {
  try {
    return act()
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error))
  }
}

function refuseMove({ folder }: Collection, file: string, form: Record<string, unknown>) {
  const [, category, name = ''] = file.split('/')
  const wanted = form[CATEGORY]
  if (folder === 'roles' && wanted !== undefined && wanted !== category)
    throw new Refusal(
      `Not saved. Links lead to this role where it is; move it with: npm run role -- move ${name.replace('.mdx', '')} ${wanted}`,
    )
}

// To-dos are many in a new file, and stand in the form itself. It shows neither the name of the file nor its lines, so
// a message stands without its place.
function reportOf(file: string, problems: readonly VFileMessage[]): string {
  const own = problems.filter((found) => found.file === file)
  const { toDos, others } = partToDos(own)
  return [
    ...sortProblems(others).map(
      ({ reason, fatal, source, ruleId }) => `${fatal ? 'error: ' : ''}${reason}  ${source}/${ruleId}`,
    ),
    ...(toDos.length > 0
      ? [`${plural(toDos.length, 'place')} still ${toDos.length === 1 ? 'says' : 'say'} ${TO_DO}.`]
      : []),
  ].join('\n\n')
}
