const AXIS_YEARS = 12

/** Years of experience as a bar on a 12-year axis; an open range runs to its end. */
export function YearsBar({ years: [from = 0, to], marked }: { years: readonly number[]; marked: boolean }) {
  const x = (value: number) => `${((Math.min(value, AXIS_YEARS) / AXIS_YEARS) * 100).toFixed(1)}%`
  const width = `${(((Math.min(to ?? AXIS_YEARS, AXIS_YEARS) - Math.min(from, AXIS_YEARS)) / AXIS_YEARS) * 100).toFixed(1)}%`
  return (
    <svg className="range" height="14" aria-hidden="true">
      <line className="scale-line" x1="0" x2="100%" y1="7" y2="7" />
      {marked ? (
        <rect className="range-mark" x={x(from)} y="2" width={width} height="10" />
      ) : (
        <rect className="range-band" x={x(from)} y="3" width={width} height="8" />
      )}
    </svg>
  )
}
