import type { Library } from '../content/library'
import type { Role } from '../content/role'

/**
 * Returns how much each skill of a role counts when roles are compared, most first. Core skills count double; those of
 * working with people count half, because they are asked for everywhere.
 */
export function skillWeights({ skills }: Role, vocabulary: Library['skills']): Map<string, number> {
  const weigh = (weight: number) => (id: string) => {
    const isInterpersonal = vocabulary[id]?.kind === 'interpersonal'
    return [id, isInterpersonal ? weight / 2 : weight] as const
  }
  const weights = [...skills.core.map(weigh(1)), ...skills.common.map(weigh(0.5))]
  return new Map(weights.sort(([, a], [, b]) => b - a))
}
