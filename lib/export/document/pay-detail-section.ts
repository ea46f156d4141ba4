import type { Occupation } from '../../content'
import type { Prices } from '../../content/schema/vocabulary'
import { type StateCode, stateNames } from '../../labels'
import { payChange, payHistory } from '../../pay-history'
import type { Section } from './parsed'

/** Returns pay of the occupation over the years and in each state; undefined when neither is published. */
export function payDetailSection(
  occupation: Occupation,
  prices: Prices | undefined,
): Section<'pay-detail'> | undefined {
  if (!occupation.history && !occupation.states) return undefined
  return {
    title: 'Pay by year and state',
    note: `Official figures for ${occupation.title}.`,
    years: overTheYears(occupation, prices),
    states: byState(occupation),
  }
}

function overTheYears(occupation: Occupation, prices: Prices | undefined): Section<'pay-detail'>['years'] {
  const years = payHistory(occupation, prices)
  const [first, last] = [years[0], years.at(-1)]
  if (!first || !last) return undefined
  const hasConstant = years.some(({ constant }) => constant !== undefined)
  return {
    caption: `Median pay a year, May ${first.year} to May ${last.year}`,
    says: payChange(years),
    unit: 'USD/year',
    constantDollarsOf: hasConstant ? last.year : undefined,
    prices: hasConstant ? prices?.basis : undefined,
    source: last.basis,
    rows: years.map(({ year, median, constant, employment, basis }) => ({
      year,
      median: median ?? null,
      ...(hasConstant && { constant: constant ?? null }),
      jobs: employment ?? null,
      source: basis,
    })),
    caution: `${hasConstant ? 'Constant dollars are our calculation. ' : ''}Survey methods change, so small differences between years mean little.`,
  }
}

function byState({ states, pay }: Occupation): Section<'pay-detail'>['states'] {
  if (!states) return undefined
  const rows = (Object.keys(states.pay) as StateCode[])
    .map((code) => ({
      code,
      name: stateNames[code],
      median: states.pay[code]?.median ?? null,
      jobs: states.pay[code]?.employment ?? null,
    }))
    .sort((a, b) => (b.median ?? 0) - (a.median ?? 0) || a.name.localeCompare(b.name, 'en'))
  return {
    caption: `Median pay a year by state, May ${states.year}, highest first`,
    unit: 'USD/year',
    year: states.year,
    source: states.basis,
    rows,
    caution:
      states.year === pay.year
        ? undefined
        : `The survey of ${pay.year} gives no pay by state for this occupation, so these are of ${states.year}.`,
  }
}
