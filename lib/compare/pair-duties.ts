import { dutiesOf } from '../content/duties'
import type { Library } from '../content/library'
import type { Role } from '../content/role'
import { oncePer } from '../once-per'
import { findWords, type Word } from '../words'

interface Duty {
  /** The place of its role among those compared. */
  at: number
  text: string
  words: Word[]
  terms: Set<string>
}

/** A text in stretches; those that other duties beside it share are marked. */
type Stretches = { text: string; shared: boolean }[]

export interface PairedDuties {
  /** Duties of different roles that are worded alike, the most alike first: one cell for each role, empty where it has none. */
  related: Stretches[][]
  /** The other duties of each role, in its own order. */
  others: string[][]
}

/**
 * How alike two duties are worded, 0 to 1, from which they are called related. Measured on the 789 duties of the 68 roles
 * in content/: of the 55 pairs above it, within a category or a step of a ladder, 45 speak of the same matter; of the 26
 * from 0.17 up to it, 13 do.
 */
const RELATED = 0.2

/** Returns the duties of two or more roles, those that are worded alike beside each other. */
export function pairDuties(library: Library, roles: readonly Role[]): PairedDuties {
  const rarity = termRarity(library)
  const duties = roles.flatMap((role, at) => dutiesOf(role).map((text) => readDuty(text, at)))
  const pairs = duties.flatMap((one, index) =>
    duties
      .slice(index + 1)
      .filter(({ at }) => at !== one.at)
      .map((other) => ({ one, other, likeness: compareDuties(one, other, rarity) })),
  )
  const groupOf = new Map<Duty, Duty[]>()
  for (const { one, other, likeness } of pairs.sort((a, b) => b.likeness - a.likeness)) {
    if (likeness < RELATED) break
    const group = [...new Set([...(groupOf.get(one) ?? [one]), ...(groupOf.get(other) ?? [other])])]
    // Each role has its say once; what else it has stands among its own.
    if (new Set(group.map(({ at }) => at)).size < group.length) continue
    for (const duty of group) groupOf.set(duty, group)
  }
  return {
    related: [...new Set(groupOf.values())].map((group) =>
      roles.map((_, at) => {
        const duty = group.find((member) => member.at === at)
        return duty ? markShared(duty, group) : []
      }),
    ),
    others: roles.map((_, at) => duties.filter((duty) => duty.at === at && !groupOf.has(duty)).map(({ text }) => text)),
  }
}

function readDuty(text: string, at: number): Duty {
  const words = findWords(text)
  return { at, text, words, terms: new Set(words.flatMap(termsOf)) }
}

// Of “third-party” the parts alone count: with the whole, one word in common would count as three.
function termsOf({ forms }: Word): string[] {
  return forms.length > 1 ? forms.slice(1) : forms
}

/** Returns the cosine of two duties by their words; rare words count more, and one alone makes nothing alike. */
function compareDuties(one: Duty, other: Duty, rarity: (term: string) => number): number {
  const shared = [...one.terms].filter((term) => other.terms.has(term))
  if (shared.length < 2) return 0
  const square = (terms: Iterable<string>) => Array.from(terms).reduce((sum, term) => sum + rarity(term) ** 2, 0)
  return square(shared) / Math.sqrt(square(one.terms) * square(other.terms))
}

function markShared(duty: Duty, group: readonly Duty[]): Stretches {
  const others = group.filter((other) => other !== duty)
  const stretches: Stretches = []
  let end = 0
  for (const word of duty.words) {
    if (!termsOf(word).some((term) => others.some(({ terms }) => terms.has(term)))) continue
    stretches.push({ text: duty.text.slice(end, word.start), shared: false })
    stretches.push({ text: duty.text.slice(word.start, word.end), shared: true })
    end = word.end
  }
  return [...stretches, { text: duty.text.slice(end), shared: false }].filter(({ text }) => text !== '')
}

// How rare a word is, a part of a large library tells as well as all of it.
const MOST_MEASURED = 1000

const termRarity = oncePer(({ roles }: Library): ((term: string) => number) => {
  const step = Math.ceil(roles.length / MOST_MEASURED)
  const duties = roles.filter((_, index) => index % step === 0).flatMap(dutiesOf)
  const counts = new Map<string, number>()
  for (const text of duties) {
    for (const term of readDuty(text, 0).terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  return (term) => Math.log((duties.length + 1) / (counts.get(term) ?? 1))
})
