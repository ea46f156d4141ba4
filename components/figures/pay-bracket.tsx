import type { Pay } from '@/lib/content/schema/occupation'

/** The two ends of a scale in dollars that several ranges share. */
export interface PayScale {
  from: number
  to: number
}

const STEP = 20_000

/** Returns the scale on which all these ranges fit, its ends rounded outward to $20,000; undefined without any figure. */
export function payScale(pays: readonly Pay[]): PayScale | undefined {
  const ends = pays.flatMap(({ p10, median, p90 }) => [p10, median, p90].filter((value) => value !== undefined))
  if (ends.length === 0) return undefined
  const from = Math.floor(Math.min(...ends) / STEP) * STEP
  return { from, to: Math.max(from + STEP, Math.ceil(Math.max(...ends) / STEP) * STEP) }
}

/** A pay range from the 10th to the 90th percentile with the median marked, on a shared scale; the same figures stand beside it as text. */
export function PayBracket({ pay: { p10, median, p90 }, scale }: { pay: Pay; scale: PayScale | undefined }) {
  if (p10 === undefined || median === undefined || p90 === undefined || !scale) return null
  const x = (value: number) => `${(((value - scale.from) / (scale.to - scale.from)) * 100).toFixed(2)}%`
  return (
    <svg className="range" height="16" aria-hidden="true">
      <line className="range-line" x1={x(p10)} x2={x(p90)} y1="8" y2="8" />
      <svg x={x(p10)} overflow="visible" aria-hidden="true">
        <path className="range-cap" d="M4 3H1v10h3" />
      </svg>
      <svg x={x(p90)} overflow="visible" aria-hidden="true">
        <path className="range-cap" d="M-4 3h3v10h-3" />
      </svg>
      <svg x={x(median)} overflow="visible" aria-hidden="true">
        <rect className="range-mark" x="-2.5" y="2.5" width="5" height="11" />
      </svg>
    </svg>
  )
}
