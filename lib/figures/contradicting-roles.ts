import type { Corpus } from '../content/corpus'
import { fittingVerdicts } from '../content/growth'
import { textsAt } from '../content/rules/rule'
import type { OccupationData } from '../content/schema/occupation'

/** Any percentage in a text, however it is written: `9.5%`, `-2 percent`. */
const PERCENT = /(\d+(?:\.\d+)?) ?(?:%|percent\b)/g

/**
 * Returns which roles say something else about growth than the projection of their occupation, a line each: by the
 * verdict, or by a percentage of their text. Roles whose growth rests on another source are passed over.
 * @param figuresOf what the files hold now, and what they will hold
 */
export function contradictingRoles(
  { roles }: Corpus,
  figuresOf: (soc: string) => { before: OccupationData | undefined; after: OccupationData } | undefined,
): string[] {
  return [...roles.values()].flatMap((role) => {
    const [soc, verdict, basis, text] = [
      'soc',
      ...['verdict', 'basis', 'text'].map((key) => `glance.growth.${key}`),
    ].map((path) => textsAt(role, path)[0]?.value ?? '')
    const figures = figuresOf(soc ?? '')
    if (!figures || verdict === undefined || text === undefined) return []
    const { before, after } = figures
    const { changePercent, from, to } = after.projection
    if (basis !== after.projection.basis && basis !== before?.projection.basis) return []
    const figure = `${changePercent}% from ${from} to ${to}`
    const fitting: string[] = fittingVerdicts(changePercent)
    const named = [...text.matchAll(PERCENT)].map((match) => Number(match[1]))
    const isQuoted = named.length === 0 || named.includes(Math.abs(changePercent))
    const old =
      before && before.projection.changePercent !== changePercent ? before.projection.changePercent : undefined
    return [
      ...(fitting.includes(verdict) ? [] : [`says “${verdict}”, but ${figure} is “${fitting.join('” or “')}”`]),
      ...(isQuoted
        ? []
        : [
            `says ${named.map((value) => `${value}%`).join(' and ')}, but the figure is ${figure}${old === undefined ? '' : `, it was ${old}%`}`,
          ]),
    ].map((reason) => `${role.file}: the growth text ${reason}`)
  })
}
