import type { OccupationData } from '@/lib/content/schema/occupation'

type StatePay = NonNullable<OccupationData['states']>['pay']
type StateCode = keyof StatePay

/** The United States as equal tiles, each about where the state lies; rows from north to south. */
const GRID = [
  'AK .. .. .. .. .. .. .. .. .. ME',
  '.. .. .. .. .. .. .. .. .. VT NH',
  'WA ID MT ND MN IL WI MI NY RI MA',
  'OR NV WY SD IA IN OH PA NJ CT ..',
  'CA UT CO NE MO KY WV VA MD DE ..',
  '.. AZ NM KS AR TN NC SC DC .. ..',
  '.. .. .. OK LA MS AL GA .. .. ..',
  'HI .. .. TX .. .. .. .. FL .. PR',
].map((row) => row.split(' '))

const ROW = 42
/** In percent of the width; a little is left over at the end. */
const COLUMN = 9
/** Where the top of the bar lies for each fifth, lowest first, in a tile 38 high. */
const BAR_TOP = [31, 23, 15, 7, 0]

/**
 * Median pay by state as a tile map. The bar in a tile rises with the fifth of states to which it belongs, so nothing is
 * told by color; the table beside the map has the same figures.
 */
export function StateMap({ pay }: { pay: StatePay }) {
  const medians = Object.values(pay).flatMap((state) => state?.median ?? [])
  const sorted = [...medians].sort((a, b) => a - b)
  const fifth = (median: number) => Math.floor((sorted.indexOf(median) / sorted.length) * BAR_TOP.length)
  const highest = sorted.at(-1)
  return (
    <svg className="map" height={GRID.length * ROW} aria-hidden="true">
      {GRID.flatMap((row, y) =>
        row.map((code, x) => {
          if (code === '..') return null
          const median = pay[code as StateCode]?.median
          return (
            <svg key={code} x={`${x * COLUMN}%`} y={y * ROW} width="8.5%" aria-hidden="true">
              <rect className={median === undefined ? 'tile-none' : undefined} />
              {median !== undefined && (
                <path className={median === highest ? 'top' : undefined} d={`M2.5 38V${BAR_TOP[fifth(median)]}`} />
              )}
              <text x="9" y="17">
                {code}
                {median !== undefined && (
                  <tspan x="9" dy="15">
                    {inThousands(median)}
                  </tspan>
                )}
              </text>
            </svg>
          )
        }),
      )}
    </svg>
  )
}

/** Returns `$98k`. */
function inThousands(amount: number): string {
  return `$${Math.round(amount / 1000)}k`
}
