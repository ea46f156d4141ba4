import { fittingVerdicts } from '../growth'
import { problemAt, type Rule, textsAt } from './rule'

/** A growth verdict that rests on the official projection says what the projection says. */
export const growthMatchesFigure: Rule = ({ roles, occupations }) =>
  [...roles.values()].flatMap((role) => {
    const projection = occupations.get(textsAt(role, 'soc')[0]?.value ?? '')?.entry?.projection
    const verdict = textsAt(role, 'glance.growth.verdict')[0]
    if (!projection || !verdict || textsAt(role, 'glance.growth.basis')[0]?.value !== projection.basis) return []
    const fitting: string[] = fittingVerdicts(projection.changePercent)
    if (fitting.includes(verdict.value)) return []
    const message = `The verdict is “${verdict.value}”, but ${projection.changePercent}% from ${projection.from} to ${projection.to} is “${fitting.join('” or “')}”. Correct it, or give another basis.`
    return [problemAt('growth/contradicts-figure', role, verdict.path, message)]
  })
