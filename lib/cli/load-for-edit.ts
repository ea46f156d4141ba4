import path from 'node:path'
import type { VFileMessage } from 'vfile-message'
import type { Corpus } from '../content/corpus'
import { loadContent } from '../content/load'
import { didYouMean } from '../content/nearest'
import { parseAhead } from '../content/parse-ahead'
import { fileName } from '../editing/file-name'
import { type FoundRole, findRole } from '../editing/find-role'
import { type Input, WrongUse } from './command'

export interface Loaded {
  corpus: Corpus
  problems: VFileMessage[]
}

/** Reads the content for a command that changes it. */
export async function loadForEdit({ contentDir, today }: Pick<Input, 'contentDir' | 'today'>): Promise<Loaded> {
  const cache = await parseAhead(contentDir, path.resolve('.next/cache/content'), () => {})
  return loadContent(contentDir, { today, cache })
}

/** Returns the role that was typed. @throws WrongUse when there is none */
export function roleNamed(corpus: Corpus, typed: string): FoundRole {
  const found = findRole(corpus, typed)
  if (typeof found === 'string') throw new WrongUse(found)
  return found
}

/** @throws WrongUse when there is no such category */
export function requireCategory({ categories }: Corpus, typed: string): void {
  if (categories.has(typed)) return
  const known = [...categories.keys()]
  throw new WrongUse(`There is no category “${typed}”.${didYouMean(typed, known)} Categories: ${known.join(', ')}.`)
}

/** @throws WrongUse when there is no such guide for a profile to specialize */
export function requireGuide({ roles }: Corpus, typed: string): void {
  const guides = [...roles].filter(([, { data }]) => data.kind === 'guide').map(([id]) => id)
  if (guides.includes(typed)) return
  throw new WrongUse(`There is no guide “${typed}”.${didYouMean(typed, guides)} Use its file name without “.mdx”.`)
}

/** @throws WrongUse when a role cannot have the title */
export function requireTitle(title: string): void {
  if (title.length < 2 || title.length > 80)
    throw new WrongUse(`The title has ${title.length} characters, but must have 2 to 80.`)
  if (fileName(title) === '')
    throw new WrongUse(`“${title}” has no Latin letter or digit, and the address of the page is made of these.`)
}

/** Returns the arguments, as many as are wanted. @throws WrongUse with the sentence when there are more or fewer */
export function argumentsOf<Names extends string[]>(
  { positionals }: Pick<Input, 'positionals'>,
  sentence: string,
  ...names: Names
): Names {
  if (positionals.length !== names.length) throw new WrongUse(sentence)
  return positionals as Names
}
