import { dollars } from '@/lib/format'
import type { PayYear } from '@/lib/pay-history'

const TOP = 24
const HEIGHT = 110

/** Median pay over the years as two lines: as paid (solid), and in dollars of the latest year (dashed). */
export function PayYears({ years }: { years: PayYear[] }) {
  const values = years.flatMap(({ median, constant }) => [median ?? [], constant ?? []].flat())
  const [first, last] = [years[0], years.at(-1)]
  if (!first || !last || years.length < 2 || values.length < 4) return null
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const y = (value: number) => Math.round(TOP + (1 - (value - low) / (high - low || 1)) * HEIGHT)
  const x = (year: number) => `${(((year - first.year) / (last.year - first.year)) * 88 + 6).toFixed(1)}%`
  const line = (key: 'median' | 'constant', className: string) =>
    years.slice(1).map((to, index) => {
      const from = years[index]
      const [start, end] = [from?.[key], to[key]]
      if (!from || start === undefined || end === undefined) return null
      return <line key={to.year} className={className} x1={x(from.year)} y1={y(start)} x2={x(to.year)} y2={y(end)} />
    })
  return (
    <svg className="range years-plot" height={TOP + HEIGHT + 44} aria-hidden="true">
      {line('constant', 'line-constant')}
      {line('median', 'line-current')}
      {years.map(({ year, median }) => (
        <g key={year}>
          {median !== undefined && <circle className="point" cx={x(year)} cy={y(median)} r="3.5" />}
          <text x={x(year)} y={TOP + HEIGHT + 36} textAnchor="middle">
            {year}
          </text>
        </g>
      ))}
      {first.constant !== undefined && (
        <text x="0%" y={y(first.constant) - 10}>
          {`${dollars(first.constant)} in dollars of ${last.year}`}
        </text>
      )}
      {first.median !== undefined && (
        <text x="0%" y={y(first.median) + 20}>
          {`${dollars(first.median)} as paid`}
        </text>
      )}
      {last.median !== undefined && (
        <text className="strong" x="100%" y={y(last.median) - 10} textAnchor="end">
          {dollars(last.median)}
        </text>
      )}
    </svg>
  )
}
