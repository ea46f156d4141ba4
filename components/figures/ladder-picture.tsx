import { levelLabels } from '@/lib/labels'
import type { LadderDrawing } from '@/lib/ladder/draw-ladders'
import { LINE_HEIGHT, needsWideWindow, RUNG } from '@/lib/ladder/picture-size'

/**
 * Ladders as a picture: a rung under each title, and a line for each step. It is hidden from assistive software, holds
 * no link and is left out where it does not fit, because the list under it has the links and says the same and more.
 */
export function LadderPicture({ drawing: { columns, height, levels, rungs, lines } }: { drawing: LadderDrawing }) {
  const x = (column: number) => `${((column / (columns - 1 + RUNG)) * 100).toFixed(2)}%`
  const hasOutside = rungs.some(({ category }) => category.length > 0)
  return (
    <div
      className={needsWideWindow(columns) ? 'ladder-picture ladder-picture--wide' : 'ladder-picture'}
      aria-hidden="true"
    >
      <svg height={`${height}rem`} aria-hidden="true">
        {levels.map(({ level, from, to }) => (
          <g key={level}>
            <text x={x(from)} y="0.8125rem">
              {levelLabels[level]}
            </text>
            <line className="level" x1={x(from)} x2={x(to - 1 + RUNG)} y1="1.375rem" y2="1.375rem" />
          </g>
        ))}
        {lines.map(({ x1, y1, x2, y2 }) => (
          <line
            key={`${x1} ${y1} ${x2} ${y2}`}
            className="step"
            x1={x(x1)}
            x2={x(x2)}
            y1={`${y1}rem`}
            y2={`${y2}rem`}
          />
        ))}
        {rungs.map(({ id, title, category, column, y, isReached }) => (
          <g key={id} className={category.length > 0 ? 'outside' : undefined}>
            <line x1={x(column)} x2={x(column + RUNG)} y1={`${y}rem`} y2={`${y}rem`} />
            {isReached && (
              <svg x={x(column)} y={`${y}rem`} overflow="visible" aria-hidden="true">
                <path d="M-8-4.5 0 0l-8 4.5z" />
              </svg>
            )}
            {[...title, ...category].reverse().map((text, above, { length }) => (
              <text
                key={text}
                className={above < length - title.length ? undefined : 'strong'}
                x={x(column)}
                y={`${(y - 0.45 - above * LINE_HEIGHT).toFixed(2)}rem`}
              >
                {text}
              </text>
            ))}
          </g>
        ))}
      </svg>
      <p>
        Steps lead from left to right.
        {hasOutside && ' Dashed: a role of another category.'}
      </p>
    </div>
  )
}
