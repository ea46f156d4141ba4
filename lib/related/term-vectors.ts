/** A document as its terms: their numbers, and how much each counts. All vectors have length 1. */
export interface TermVector {
  terms: Int32Array
  weights: Float64Array
}

/** Returns documents as vectors in which a term counts the more, the fewer documents have it. */
export function createVectors(documents: readonly ReadonlyMap<string, number>[]): TermVector[] {
  const numbers = new Map<string, number>()
  const holders: number[] = []
  const vectors = documents.map((document) => {
    const terms = Int32Array.from(document.keys(), (term) => {
      const number = numbers.get(term) ?? numbers.size
      numbers.set(term, number)
      holders[number] = (holders[number] ?? 0) + 1
      return number
    })
    return { terms, weights: Float64Array.from(document.values()) }
  })
  for (const { terms, weights } of vectors) {
    let squares = 0
    for (let index = 0; index < terms.length; index++) {
      const rarity = Math.log((documents.length + 1) / (holders[terms[index] ?? 0] ?? 1))
      const weight = (weights[index] ?? 0) * rarity
      weights[index] = weight
      squares += weight * weight
    }
    const length = Math.sqrt(squares) || 1
    for (let index = 0; index < weights.length; index++) weights[index] = (weights[index] ?? 0) / length
  }
  return vectors
}
