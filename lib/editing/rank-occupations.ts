/** An occupation in which people with a title may be counted, and what speaks for it. */
export interface Candidate {
  /** As its figures are published. */
  soc: string
  title: string
  /** It bears the very title. */
  isNamed: boolean
  /** Roles of the category are in its field. */
  isInField: boolean
  /** How many of its titles hold the words of the title. */
  titles: number
}

/** An occupation with fewer titles of that kind than this part of another's is no clear choice. */
const LEAST = 0.5

/**
 * Returns candidates, the likeliest first, and whether the first is clearly likelier than all others: it bears the title, or
 * nothing else is in the field of the category.
 */
export function rankOccupations(candidates: readonly Candidate[]): { ranked: Candidate[]; isClear: boolean } {
  const traits = (one: Candidate) => [one.isNamed, one.isInField, isSpecific(one)].map(Number).concat(one.titles)
  const ranked = [...candidates].sort((a, b) => {
    const ofA = traits(a)
    const differences = traits(b).map((value, index) => value - (ofA[index] ?? 0))
    return differences.find((difference) => difference !== 0) ?? (a.soc < b.soc ? -1 : 1)
  })
  const [first] = ranked
  if (!first) return { ranked, isClear: false }
  if (first.isNamed) return { ranked, isClear: !ranked[1]?.isNamed }
  const rivals = ranked.slice(1).filter(isSpecific)
  const isAlone = isSpecific(first) ? !rivals.some(({ isInField }) => isInField) : !ranked[1]?.isInField
  return {
    ranked,
    isClear: first.isInField && isAlone && rivals.every(({ titles }) => first.titles >= LEAST * titles),
  }
}

// A code that ends in 9 holds what fits nowhere else.
function isSpecific({ soc }: Candidate): boolean {
  return !soc.endsWith('9')
}
