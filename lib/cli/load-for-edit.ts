import path from 'node:path'
import type { VFileMessage } from 'vfile-message'
import type { Corpus } from '../content/corpus'
import { loadContent } from '../content/load'
import { createParseCache } from '../content/parse-cache'
import { type FoundRole, findRole } from '../editing/find-role'
import { type Input, WrongUse } from './command'

export interface Loaded {
  corpus: Corpus
  problems: VFileMessage[]
}

/** Reads the content for a command that changes it. */
export async function loadForEdit({ contentDir, today }: Pick<Input, 'contentDir' | 'today'>): Promise<Loaded> {
  return await loadContent(contentDir, { today, cache: createParseCache(path.resolve('.next/cache/content')) })
}

/** Returns the role that was typed. @throws WrongUse when there is none */
export function roleNamed(corpus: Corpus, typed: string): FoundRole {
  const found = findRole(corpus, typed)
  if (typeof found === 'string') throw new WrongUse(found)
  return found
}

/** Returns the arguments, as many as are wanted. @throws WrongUse with the sentence when there are more or fewer */
export function argumentsOf<Names extends string[]>({ positionals }: Input, sentence: string, ...names: Names): Names {
  if (positionals.length !== names.length) throw new WrongUse(sentence)
  return positionals as Names
}
