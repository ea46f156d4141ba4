import type { Library, Role } from '../../content'
import { ALL_OCCUPATIONS } from '../../content/schema/occupation'
import type { Section } from './parsed'

/** Returns official pay, employment and growth of the occupation that the role is counted in. */
export function paySection(role: Role, library: Pick<Library, 'occupation'>): Section<'pay'> {
  const occupation = library.occupation(role.soc)
  const { title, soc, pay, employment, projection } = occupation
  const { from, to } = projection
  return {
    title: 'Pay and growth',
    note: 'Pay per year, before tax. United States, all industries.',
    occupation: { soc, title },
    percentiles: {
      caption: `Annual pay of ${title} by percentile, United States, ${pay.year}`,
      unit: 'USD/year',
      year: pay.year,
      source: pay.basis,
      p10: pay.p10 ?? null,
      p25: pay.p25 ?? null,
      median: pay.median ?? null,
      p75: pay.p75 ?? null,
      p90: pay.p90 ?? null,
    },
    socNote: role.socNote,
    jobs: { value: employment.value, unit: 'jobs', year: employment.year, source: employment.basis },
    openings: {
      value: projection.openingsPerYear,
      unit: 'openings/year',
      from,
      to,
      source: projection.basis,
      caution: 'leavers replaced included',
    },
    growth: {
      caption: `Projected change in jobs, ${from} to ${to}`,
      unit: 'percent',
      from,
      to,
      source: projection.basis,
      changes: [...new Set([occupation, library.occupation(ALL_OCCUPATIONS)])].map((each) => ({
        soc: each.soc,
        title: each.title,
        change: each.projection.changePercent,
      })),
    },
    caution: `Official figures for the occupation ${title} (SOC ${soc}), pay and jobs of May ${pay.year}.`,
  }
}
