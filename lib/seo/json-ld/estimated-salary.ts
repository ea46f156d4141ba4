import type { MonetaryAmountDistribution } from 'schema-dts'
import type { Occupation } from '../../content/library'
import type { Source } from '../../content/schema/vocabulary'

/**
 * Returns yearly pay of an official occupation with place, year and source; undefined where no percentile is published.
 * It is named a wage and not “base”, the name in Google's example: commissions, tips and production bonuses are in it.
 * @param note says where the official group is wider than the role
 */
export function estimatedSalary(
  { soc, title, pay }: Occupation,
  source: Source | undefined,
  note: string | undefined,
): MonetaryAmountDistribution | undefined {
  const { p10, p25, median, p75, p90, year } = pay
  if ([p10, p25, median, p75, p90].every((value) => value === undefined)) return undefined
  const official = `Official figures for the occupation ${title} (SOC ${soc}), United States, May ${year}.`
  return {
    '@type': 'MonetaryAmountDistribution',
    name: 'Annual wage',
    currency: 'USD',
    duration: 'P1Y',
    ...(p10 !== undefined && { percentile10: p10 }),
    ...(p25 !== undefined && { percentile25: p25 }),
    ...(median !== undefined && { median }),
    ...(p75 !== undefined && { percentile75: p75 }),
    ...(p90 !== undefined && { percentile90: p90 }),
    description: note ? `${official} ${note}` : official,
    // No Dataset: search engines would list it as one that this page offers.
    ...(source && {
      subjectOf: {
        '@type': 'CreativeWork',
        name: source.title,
        url: source.address,
        temporalCoverage: `${year}-05`,
        publisher: { '@type': 'Organization', name: source.publisher },
      },
    }),
  }
}
