import type { Library, Occupation } from '../content/library'
import type { Role } from '../content/role'
import { AI_VERDICTS, GROWTH_VERDICTS } from '../content/schema/role'
import { count, percent } from '../format'
import { aiLabels, growthLabels } from '../labels'
import { plainText } from '../mdx/plain-text'
import { type ComparedRow, comparedRow } from './compared-row'

/** Returns what is published of the roles' occupations, and what is expected of the roles. */
export function outlookRows(library: Library, roles: readonly Role[]): ComparedRow[] {
  const occupations = roles.map(({ soc }) => library.occupation(soc))
  const projections = occupations.map(({ projection }) => projection)
  const spans = projections.map(({ from, to }) => `${from} to ${to}`)
  const throughs = roles.map(({ glance }) => String(glance.aiImpact.through))
  return [
    comparedRow(
      'pay',
      'Pay a year',
      occupations.map(({ pay }) => pay),
      ({ p10, p25, median, p75, p90 }) => JSON.stringify([p10, p25, median, p75, p90]),
    ),
    comparedRow(
      'text',
      'Official occupation',
      occupations.map(({ title, soc }, at) => ({ text: `${title} (SOC ${soc})`, detail: roles[at]?.socNote })),
      ({ text }) => text,
    ),
    ...countedTogether(roles, occupations),
    comparedRow(
      'text',
      withYears('Projected change in jobs', spans),
      projections.map(({ changePercent }, at) => ({ text: percent(changePercent), detail: ownYears(spans, at) })),
    ),
    comparedRow(
      'text',
      'Openings a year',
      projections.map(({ openingsPerYear }, at) => ({ text: count(openingsPerYear), detail: ownYears(spans, at) })),
    ),
    sourceRow(library, occupations),
    comparedRow(
      'step',
      'Growth outlook',
      roles.map(({ glance: { growth } }) => ({
        text: growthLabels[growth.verdict],
        step: GROWTH_VERDICTS.indexOf(growth.verdict),
        detail: withoutAnswer(plainText(growth.text), growthLabels[growth.verdict]),
      })),
      ({ text }) => text,
    ),
    comparedRow(
      'step',
      isOne(throughs) ? `AI impact through ${throughs[0]}` : 'AI impact',
      roles.map(({ glance: { aiImpact } }) => ({
        text: isOne(throughs)
          ? aiLabels[aiImpact.verdict]
          : `${aiLabels[aiImpact.verdict]} through ${aiImpact.through}`,
        step: AI_VERDICTS.indexOf(aiImpact.verdict),
        detail: withoutAnswer(plainText(aiImpact.text), aiLabels[aiImpact.verdict]),
      })),
      ({ text }) => text,
    ),
  ]
}

function countedTogether(roles: readonly Role[], occupations: readonly Occupation[]): ComparedRow[] {
  const lines = [...new Map(occupations.map((occupation) => [occupation.soc, occupation])).values()].flatMap(
    ({ soc, title }) => {
      const titles = roles.filter((role) => role.soc === soc).map((role) => role.title)
      if (titles.length < 2) return []
      const names = new Intl.ListFormat('en-US').format(titles)
      return [`${names} are counted in one official occupation, ${title}, so their official figures are the same.`]
    },
  )
  return lines.length > 0 ? [{ kind: 'note', label: 'Counted together', lines }] : []
}

function sourceRow({ sources }: Library, occupations: readonly Occupation[]): ComparedRow {
  const ids = [...new Set(occupations.flatMap(({ pay, projection }) => [pay.basis, projection.basis]))]
  const years = [...new Set(occupations.map(({ pay }) => pay.year))].sort()
  return {
    kind: 'note',
    label: 'Source',
    lines: [
      `The official figures above are those of the occupations, United States, pay before tax of May ${years.join(' and ')}. The lines of pay share one scale.`,
    ],
    links: ids.flatMap((id) => {
      const source = sources[id]
      return source ? [{ name: `${source.title} (${source.year})`, path: `/sources#source-${id}` }] : []
    }),
  }
}

function withYears(label: string, spans: readonly string[]): string {
  return isOne(spans) ? `${label}, ${spans[0]}` : label
}

function ownYears(spans: readonly string[], at: number): string | undefined {
  return isOne(spans) ? undefined : spans[at]
}

function isOne(values: readonly string[]): boolean {
  return new Set(values).size === 1
}

// The texts begin with the answer, which stands above them already.
function withoutAnswer(text: string, answer: string): string {
  return text.startsWith(`${answer}. `) ? text.slice(answer.length + 2) : text
}
