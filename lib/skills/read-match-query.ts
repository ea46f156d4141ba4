import type { Library } from '../content/library'
import { type QueryParams, readList, readText } from '../query'
import { findSkill, nearestSkill } from './find-skill'

export interface MatchQuery {
  /** `empty`: no skill is asked for. `unknown`: none of those asked for is a skill of the vocabulary. */
  state: 'empty' | 'unknown' | 'known'
  /** Ids in the order in which they were given, none twice. */
  skills: string[]
  /** What was given and is no skill, as far as it is shown, each with the id of the skill that may be meant. */
  unknown: { text: string; nearest: string | undefined }[]
  /** How many more texts are no skill. */
  moreUnknown: number
  /** How many skills came after the last that is taken. */
  leftOut: number
  /** The page of the result, from 1; the result may be shorter. */
  page: number
}

export const MOST_SKILLS = 60
const MOST_UNKNOWN = 5
const LONGEST_NAME = 60

/** Returns what the query of /match asks for: `skills` by id, name or alias, with commas between or the key repeated, and `page`. */
export function readMatchQuery(params: QueryParams, library: Library): MatchQuery {
  const texts = readList(params, 'skills')
  const found = new Set<string>()
  const notFound: string[] = []
  for (const text of texts) {
    const id = findSkill(library, text)
    if (id === undefined) notFound.push(text)
    else found.add(id)
  }
  const skills = [...found].slice(0, MOST_SKILLS)
  const unknown = notFound.slice(0, MOST_UNKNOWN).map((text) => {
    const id = text.length > LONGEST_NAME ? undefined : nearestSkill(library, text)
    return { text: cut(text), nearest: id !== undefined && found.has(id) ? undefined : id }
  })
  const page = readText(params, 'page')
  return {
    state: texts.length === 0 ? 'empty' : found.size === 0 ? 'unknown' : 'known',
    skills,
    unknown,
    moreUnknown: notFound.length - unknown.length,
    leftOut: found.size - skills.length,
    page: /^\d{1,4}$/.test(page) ? Math.max(1, Number(page)) : 1,
  }
}

function cut(text: string): string {
  const characters = Array.from(text)
  return characters.length > LONGEST_NAME ? `${characters.slice(0, LONGEST_NAME).join('')}…` : text
}
