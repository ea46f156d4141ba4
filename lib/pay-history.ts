import type { OccupationData } from './content/schema/occupation'
import type { Prices } from './content/schema/vocabulary'
import { dollars, percent } from './format'

export interface PayYear {
  year: number
  /** Id of the source. */
  basis: string
  employment: number | undefined
  /** Median pay in dollars of that year. */
  median: number | undefined
  /** The same in dollars of the latest year, rounded to $10; undefined where no price index is known. */
  constant: number | undefined
}

/** Returns the years of an occupation's pay and employment, oldest first, with pay also in dollars of the latest year. */
export function payHistory({ history = [] }: Pick<OccupationData, 'history'>, prices: Prices | undefined): PayYear[] {
  const latest = prices?.index[history.at(-1)?.year ?? '']
  return history.map(({ year, basis, employment, median }) => {
    const index = prices?.index[year]
    const isKnown = median !== undefined && index !== undefined && latest !== undefined
    return {
      year,
      basis,
      employment,
      median,
      constant: isKnown ? Math.round((median * latest) / index / 10) * 10 : undefined,
    }
  })
}

/** Returns the change from one value to another in percent, rounded to one decimal. */
export function percentChange(from: number, to: number): number {
  return Math.round((to / from - 1) * 1000) / 10
}

/** Returns in a sentence or two how median pay changed from the first to the last published year. */
export function payChange(years: PayYear[]): string {
  const known = years.filter(({ median }) => median !== undefined)
  const [first, last] = [known[0], known.at(-1)]
  if (!first?.median || !last?.median || first === last) return 'Too few years are published to compare.'
  const nominal = `From ${first.year} to ${last.year} the median went from ${dollars(first.median)} to ${dollars(last.median)}, ${percent(percentChange(first.median, last.median))}`
  if (first.constant === undefined || last.constant === undefined) return `${nominal}.`
  const real = percentChange(first.constant, last.constant)
  return `${nominal}. After consumer prices that is ${percent(real)}.`
}
