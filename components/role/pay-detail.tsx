import { BarTable } from '@/components/figures/bar-table'
import { PayYears } from '@/components/figures/pay-years'
import { StateMap } from '@/components/figures/state-map'
import { Section } from '@/components/ui/section'
import { SourceLine } from '@/components/ui/source-line'
import type { Occupation, Source } from '@/lib/content'
import type { Prices } from '@/lib/content/schema/vocabulary'
import { count, dollars, published } from '@/lib/format'
import { type StateCode, stateNames } from '@/lib/labels'
import { payChange, payHistory } from '@/lib/pay-history'
import type { Report } from './report-link'

interface Props {
  occupation: Occupation
  prices: Prices | undefined
  sources: Record<string, Source>
  report: Report
}

/** Whether pay by state or over the years is published; without either the section is left out. */
export function hasPayDetail({ states, history }: Occupation): boolean {
  return states !== undefined || history !== undefined
}

/** Pay of the occupation over the years, in current and constant dollars, and in each state. */
export function PayDetail({ occupation, prices, sources, report }: Props) {
  return (
    <Section id="pay-detail" title="Pay by year and state" note={`Official figures for ${occupation.title}.`}>
      {occupation.history && <OverTheYears {...{ occupation, prices, sources, report }} />}
      {occupation.states && <ByState {...{ occupation, states: occupation.states, sources, report }} />}
    </Section>
  )
}

function OverTheYears({ occupation, prices, sources, report }: Props) {
  const years = payHistory(occupation, prices)
  const last = years.at(-1)
  const hasConstant = years.some(({ constant }) => constant !== undefined)
  const caption = `Median pay a year, May ${years[0]?.year} to May ${last?.year}`
  return (
    <figure className="figure">
      <figcaption>{caption}</figcaption>
      <p className="figure-says">{payChange(years)}</p>
      <PayYears years={years} />
      <table className="figures">
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Year</th>
            <th scope="col">As paid</th>
            {hasConstant && <th scope="col">In dollars of {last?.year}</th>}
            <th scope="col">Jobs</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, basis, median, constant, employment }) => (
            <tr key={year}>
              <th scope="row">
                <a href={`/sources#source-${basis}`}>{year}</a>
              </th>
              <td>{published(median, dollars)}</td>
              {hasConstant && <td>{published(constant, dollars)}</td>}
              <td>{published(employment, count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <SourceLine
        ids={[occupation.history?.at(-1)?.basis, hasConstant ? prices?.basis : undefined]}
        sources={sources}
        report={report('Pay by year', 'pay-detail')}
      >
        The drawing does not start at zero. {hasConstant && 'Constant dollars are our calculation.'} Survey methods
        change, so small differences between years mean little.
      </SourceLine>
    </figure>
  )
}

interface ByStateProps extends Omit<Props, 'prices'> {
  states: NonNullable<Occupation['states']>
}

function ByState({ occupation, states, sources, report }: ByStateProps) {
  const ranked = (Object.keys(states.pay) as StateCode[])
    .map((code) => ({ code, ...states.pay[code] }))
    .sort((a, b) => (b.median ?? 0) - (a.median ?? 0) || stateNames[a.code].localeCompare(stateNames[b.code], 'en'))
  const caption = `Median pay a year by state, May ${states.year}`
  const isComplete = Object.keys(stateNames).length === ranked.filter(({ median }) => median !== undefined).length
  return (
    <figure className="figure">
      <figcaption>{caption}</figcaption>
      <StateMap pay={states.pay} />
      <p className="figure-key">
        The bar in a tile rises with the fifth of states that its median belongs to. The marked tile pays most
        {!isComplete && '; for an empty one nothing is published'}.
      </p>
      <details className="fold" id="states">
        <summary>
          {ranked.length} states and territories as a ranked table
          <span className="sign" />
        </summary>
        <BarTable
          ranked
          caption={<span className="vh">{caption}, highest first</span>}
          columns={['State', 'Median', 'Jobs']}
          bars={ranked.map(({ code, median, employment }) => ({
            id: code,
            label: stateNames[code],
            value: median,
            text: published(median, dollars),
            more: [published(employment, count)],
          }))}
        />
      </details>
      <SourceLine ids={[states.basis]} sources={sources} report={report('Pay by state', 'pay-detail')}>
        {states.year !== occupation.pay.year &&
          `The survey of ${occupation.pay.year} gives no pay by state for this occupation, so these are of ${states.year}.`}
      </SourceLine>
    </figure>
  )
}
