import type { TermVector } from './term-vectors'

/** Returns a function that tells how alike each vector is to the one at a place, 0 to 1. It visits those that share a term. */
export function compareAll(vectors: readonly TermVector[]): (at: number) => Float64Array {
  const holders = new Map<number, { places: number[]; weights: number[] }>()
  for (const [at, { terms, weights }] of vectors.entries()) {
    for (const [index, term] of terms.entries()) {
      const held = holders.get(term) ?? { places: [], weights: [] }
      holders.set(term, held)
      held.places.push(at)
      held.weights.push(weights[index] ?? 0)
    }
  }
  return (at) => {
    const likeness = new Float64Array(vectors.length)
    for (const [index, term] of (vectors[at]?.terms ?? []).entries()) {
      const weight = vectors[at]?.weights[index] ?? 0
      const { places = [], weights = [] } = holders.get(term) ?? {}
      for (let each = 0; each < places.length; each++) {
        const place = places[each] ?? 0
        likeness[place] = (likeness[place] ?? 0) + weight * (weights[each] ?? 0)
      }
    }
    return likeness
  }
}

/** Returns a function that tells how alike two vectors are, 0 to 1. It is quick while the first stays the same. */
export function compareTwo(vectors: readonly TermVector[]): (first: number, second: number) => number {
  const termCount = vectors.reduce((most, { terms }) => terms.reduce((a, b) => Math.max(a, b + 1), most), 0)
  const weightOf = new Float64Array(termCount)
  let last: TermVector | undefined
  return (first, second) => {
    const vector = vectors[first]
    if (vector !== last) {
      last?.terms.forEach((term) => {
        weightOf[term] = 0
      })
      vector?.terms.forEach((term, index) => {
        weightOf[term] = vector.weights[index] ?? 0
      })
      last = vector
    }
    const { terms = [], weights = [] } = vectors[second] ?? {}
    let likeness = 0
    for (let index = 0; index < terms.length; index++) {
      likeness += (weightOf[terms[index] ?? 0] ?? 0) * (weights[index] ?? 0)
    }
    return likeness
  }
}

/** Returns the places of the greatest values above a bar, greatest first; of equal ones the first in order. */
export function greatest(values: Float64Array, most: number, above: number): number[] {
  const places: number[] = []
  let bar = above
  for (let place = 0; place < values.length; place++) {
    const value = values[place] ?? 0
    if (value <= bar) continue
    let at = places.length
    while (at > 0 && (values[places[at - 1] ?? 0] ?? 0) < value) at--
    places.splice(at, 0, place)
    if (places.length > most) places.pop()
    if (places.length === most) bar = values[places[most - 1] ?? 0] ?? 0
  }
  return places
}
