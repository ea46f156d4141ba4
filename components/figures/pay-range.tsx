import type { OccupationData, Pay } from '@/lib/content/schema/occupation'
import { dollars, published } from '@/lib/format'

/** The percentiles of pay as a drawing with its figures, and the same figures as a table. */
export function PayRange({ pay, occupation }: { pay: OccupationData['pay']; occupation: string }) {
  const plot = drawPlot(pay)
  return (
    <>
      {pay.median !== undefined && (
        <p className="pay-figure">
          <b>{dollars(pay.median)}</b>
          <span>median a year</span>
        </p>
      )}
      {plot}
      <table className={plot ? 'pay-read pay-read--plotted' : 'pay-read'}>
        <caption className="vh">
          Annual pay of {occupation} by percentile, United States, {pay.year}
        </caption>
        <thead className="vh">
          <tr>
            <th scope="col">Percentile</th>
            <th scope="col">Pay a year</th>
          </tr>
        </thead>
        <tbody>
          {rows(pay).map(({ label, value }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className="num">{published(value, dollars)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function rows({ p10, p25, median, p75, p90 }: Pay) {
  return [
    { label: 'One in ten earns less than', value: p10 },
    { label: 'One in four earns less than', value: p25 },
    { label: 'Median: half earn less, half more', value: median },
    { label: 'One in four earns more than', value: p75 },
    { label: 'One in ten earns more than', value: p90 },
  ]
}

// Drawn only when all five percentiles are published; else the table stands alone, on every screen.
function drawPlot({ p10, p25, median, p75, p90 }: Pay) {
  if (p10 === undefined || p25 === undefined || median === undefined || p75 === undefined || p90 === undefined)
    return null
  const at = (value: number) => ((value - p10) / (p90 - p10)) * 100
  const x = (value: number) => `${at(value).toFixed(2)}%`
  const middle = `${((at(p25) + at(p75)) / 2).toFixed(2)}%`
  return (
    <svg className="range range--wide" height="92" aria-hidden="true">
      <line className="range-line" x1="0%" x2="100%" y1="20" y2="20" />
      <rect className="range-band" x={x(p25)} y="14" width={`${(at(p75) - at(p25)).toFixed(2)}%`} height="12" />
      <path className="range-cap" d="M8 3H1v34h7" />
      <svg x="100%" overflow="visible" aria-hidden="true">
        <path className="range-cap" d="M-8 3h7v34h-7" />
      </svg>
      <svg x={x(median)} overflow="visible" aria-hidden="true">
        <rect className="range-mark" x="-5" y="3" width="10" height="34" />
      </svg>
      <text className="strong" x="0%" y="61">
        {dollars(p10)}
      </text>
      <text x="0%" y="80">
        One in ten earns less
      </text>
      <text className="strong" x={middle} y="61" textAnchor="middle">
        {`${dollars(p25)} to ${dollars(p75)}`}
      </text>
      <text x={middle} y="80" textAnchor="middle">
        The middle half
      </text>
      <text className="strong" x="100%" y="61" textAnchor="end">
        {dollars(p90)}
      </text>
      <text x="100%" y="80" textAnchor="end">
        One in ten earns more
      </text>
    </svg>
  )
}
