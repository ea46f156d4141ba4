import { toString as textOf } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { createLibrary } from '@/lib/content/library'
import { loadContent, today } from '@/lib/content/load'
import type { Role } from '@/lib/content/role'

/** Five-word sequences that two roles may share, of all that the shorter of the two has. */
const MOST_SHARED = 0.01
const RUN = 5
/** Shorter sentences, such as “Sincerely,” or “Ask the board.”, may well stand twice. */
const SENTENCE = 8

const { roles } = createLibrary(loadContent('content', { today: today() }).corpus, today())

/** Returns every text of a role, one entry for a paragraph, item, heading or fact. */
function textsOf({ summary, socNote, glance, sections }: Role): string[] {
  const texts: string[] = [summary, socNote ?? '']
  const collect = (value: unknown): void => {
    if (Array.isArray(value) && value.every(isInline)) texts.push(value.map((node) => textOf(node)).join(''))
    else if (Array.isArray(value)) value.forEach(collect)
    else if (isNode(value) && value.children && !value.children.every(isInline)) collect(value.children)
    else if (isNode(value)) texts.push(textOf(value))
    else if (typeof value === 'string') texts.push(value)
    else if (value && typeof value === 'object') Object.values(value).forEach(collect)
  }
  for (const fact of Object.values(glance)) if ('text' in fact) collect(fact.text)
  collect(sections)
  return texts
}

type Node = { type: string; children?: unknown[] }

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}

const INLINE = ['text', 'strong', 'emphasis', 'inlineCode', 'link', 'footnoteReference', 'break', 'delete']

function isInline(value: unknown): value is Node {
  return isNode(value) && INLINE.includes(value.type)
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}$%']+/gu) ?? []
}

function sentencesOf(role: Role): string[] {
  return textsOf(role).flatMap((text) => text.split(/(?<=[.?!])\s+/))
}

function runsOf(role: Role): Set<string> {
  const sentences = sentencesOf(role).map(wordsOf)
  return new Set(sentences.flatMap((words) => words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '))))
}

test('the texts of a role hold its duties, letter, questions and facts', () => {
  const engineer = roles.find(({ id }) => id === 'data-engineer')
  const words = engineer ? textsOf(engineer).flatMap(wordsOf).length : 0
  expect(words).toBeGreaterThan(1800)
})

test(`no two roles share more than ${MOST_SHARED * 100}% of their five-word sequences`, () => {
  const runs = new Map(roles.map((role) => [role.id, runsOf(role)]))
  const byRun = new Map<string, string[]>()
  for (const [id, own] of runs) for (const run of own) byRun.set(run, [...(byRun.get(run) ?? []), id])
  const shared = new Map<string, string[]>()
  for (const [run, ids] of byRun) {
    ids.forEach((a, at) => {
      for (const b of ids.slice(at + 1)) shared.set(`${a} ${b}`, [...(shared.get(`${a} ${b}`) ?? []), run])
    })
  }
  const tooAlike = [...shared].flatMap(([pair, common]) => {
    const shorter = Math.min(...pair.split(' ').map((id) => runs.get(id)?.size ?? 0))
    const share = common.length / shorter
    return share > MOST_SHARED ? [`${pair}: ${(share * 100).toFixed(2)}%: ${common.join('; ')}`] : []
  })
  expect(tooAlike).toEqual([])
})

test(`no sentence of ${SENTENCE} words or more stands in two roles`, () => {
  const seen = new Map<string, string>()
  const twice = roles.flatMap((role) =>
    [...new Set(sentencesOf(role).map((sentence) => wordsOf(sentence).join(' ')))].flatMap((sentence) => {
      const other = seen.get(sentence)
      seen.set(sentence, role.id)
      return other && sentence.split(' ').length >= SENTENCE ? [`${other} and ${role.id}: ${sentence}`] : []
    }),
  )
  expect(twice).toEqual([])
})
