import type { Label } from './recognize-label'

/** A sentence, and what the heading or label above it says that it is about. */
export interface Statement {
  text: string
  about: Label | undefined
}

/** What a text may state of a role. */
export type Fact = 'education' | 'experience' | 'certifications'

/**
 * Returns a statement for each fact that one tells, another for each: before all one that tells this fact alone, then the
 * part of one that does, “a bachelor’s degree” of “five years as a clerk, and a bachelor’s degree”.
 */
export function chooseStatements(
  statements: readonly Statement[],
  facts: readonly Fact[],
  tells: (statement: Statement, fact: Fact) => boolean,
): Map<Fact, Statement> {
  const chosen = new Map<Fact, Statement>()
  const left = () => facts.filter((fact) => !chosen.has(fact))
  const choose = (poolOf: (fact: Fact) => readonly Statement[]) => {
    for (const fact of left()) {
      const others = left().filter((other) => other !== fact)
      const fits = (one: Statement) => tells(one, fact) && !others.some((other) => tells(one, other))
      const found = poolOf(fact).find(fits)
      if (found) chosen.set(fact, found)
    }
  }
  const telling = (fact: Fact) => statements.filter((one) => tells(one, fact))
  // What one fact found alone no longer stands in the way of the others.
  choose(telling)
  choose(telling)
  choose((fact) => telling(fact).flatMap(partsOf))
  for (const fact of left()) {
    const used = [...chosen.values()].map(({ text }) => text.toLowerCase())
    const found = telling(fact).find(({ text }) => !used.some((other) => text.toLowerCase().includes(other)))
    if (found) chosen.set(fact, found)
  }
  return chosen
}

/** Returns what stands before and behind each “and” of a statement: the longest beginnings, then the shortest ends. */
function partsOf({ text, about }: Statement): Statement[] {
  const cuts = [...text.matchAll(/;\s+|,?\s+and\s+/gi)]
  const beginnings = cuts.map(({ index }) => text.slice(0, index)).reverse()
  const ends = cuts.map(({ index, 0: cut }) => text.slice(index + cut.length)).reverse()
  return [...beginnings, ...ends].map((part) => ({ text: part.charAt(0).toUpperCase() + part.slice(1), about }))
}
