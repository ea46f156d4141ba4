import type { VFileMessage } from 'vfile-message'
import { loadContent, today } from '../content/load'
import type { ParseCache } from '../content/parse-cache'
import { changeFiles, type FileChange, readText } from '../editing/change-files'
import { freePlace } from '../editing/free-place'
import { keepLineEnds, plainText } from '../editing/keep-line-ends'
import { rehearse } from '../editing/rehearse'
import { CATEGORY, type Collection, type Place, VERSION } from './collections'
import { mergeDocumentForm } from './document-form'
import { fingerprint, shapeOf } from './entries'
import { newRoleSource } from './new-role'
import { tellProblems } from './tell-problems'

/** Said to the person at the form; nothing was saved. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}

/** What was written. */
interface Saved {
  file: string
  /** What `check` says of the file now; empty when it says nothing. */
  report: string
  /** What the form says in `version` when it saves again. */
  version: string
}

/**
 * Returns a function that saves what a form holds, one form after the other. It writes what was changed in the form and
 * nothing else.
 * @throws Refusal when the file was changed by someone else, or would have an error that it does not have now
 */
export function createSaving(contentDir: string, cache: ParseCache) {
  let last: Promise<unknown> = Promise.resolve()

  const save = async ({ collection, file, isNew }: Target, form: Record<string, unknown>): Promise<Saved> => {
    const content = { contentDir, today: today(), cache }
    if (isNew) return create(content, collection, form)
    const [filledFrom] = String(form[VERSION]).split('.')
    const before = readText(contentDir, file)
    if (before === undefined)
      throw new Refusal(
        `Not saved. ${file} is gone: it was deleted, moved or renamed after this form was filled from it. Copy what you wrote, go back to the list and look for the role there.`,
      )
    if (filledFrom !== fingerprint(before))
      throw new Refusal(
        `Not saved. ${file} was changed elsewhere after this form was filled from it. Copy what you wrote, load the page again and put it in once more. When the page offers to put it back in itself, choose Cancel: that would bring back the former text of the other fields, too.`,
      )
    refuseMove(collection, file, form)
    const after = keepLineEnds(before, (text) => mergeDocumentForm(text, shapeOf(collection), form))
    return write(content, collection, { file, before, after })
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
  return write(content, collection, {
    file,
    before: undefined,
    after: newRoleSource(corpus, { collection, category, today }, form),
  })
}

interface Written extends FileChange {
  after: string
}

async function write({ contentDir, today, cache }: Content, { sections }: Collection, change: Written): Promise<Saved> {
  const { problems } = loadContent(contentDir, { today, cache })
  const { file, after } = change
  const shown = { file, text: plainText(after), sections }
  const version = fingerprint(after)
  if (after === change.before) return { file, report: tellProblems(shown, ownOf(file, problems)), version }
  const errors = await rehearse(contentDir, [change], { today, before: problems })
  if (errors.length > 0) throw new Refusal(`Not saved. Mend this first:\n\n${tellProblems(shown, errors)}`)
  changeFiles(contentDir, [change])
  const { problems: left } = loadContent(contentDir, { today, cache })
  return { file, report: tellProblems(shown, ownOf(file, left)), version }
}

function ownOf(file: string, problems: readonly VFileMessage[]): VFileMessage[] {
  return problems.filter((found) => found.file === file)
}

function refusing<Result>(act: () => Result): Result {
  try {
    return act()
  } catch (error) {
    throw new Refusal(`Not saved. ${error instanceof Error ? error.message : String(error)}`)
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
