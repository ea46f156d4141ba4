import type { Library } from '../content'
import { type Ladder, type Step, splitLadder } from './ladder'

/**
 * Returns the ladders on which roles of a category stand, A to Z by their first role. Roles of other categories are there
 * when they are one step away.
 */
export function categoryLadders(library: Library, categoryId: string): Ladder[] {
  const inside = library.rolesIn(categoryId)
  const steps = inside.flatMap((role): Step[] => {
    const { from, to } = library.ladder(role)
    const enter = from.filter(({ category }) => category !== categoryId)
    return [...enter.map((other) => ({ from: other, to: role })), ...to.map((other) => ({ from: role, to: other }))]
  })
  const standing = new Set(steps.flatMap(({ from, to }) => [from, to]))
  return splitLadder({ roles: library.roles.filter((role) => standing.has(role)), steps })
}
