import type { ReactNode } from 'react'

interface Bar {
  id: string
  label: ReactNode
  /** Length of the bar; undefined draws none. */
  value: number | undefined
  /** The value in words. */
  text: string
  /** Further cells. */
  more?: string[]
  /** The row to look at. */
  marked?: boolean
}

interface Props {
  caption: ReactNode
  /** Names of the columns: the label's, the value's, and of further cells. */
  columns: string[]
  bars: Bar[]
  /** The value of a full bar; without it the largest value. */
  most?: number
  /** Numbers the rows. */
  ranked?: boolean
}

/** A table in which each value is a bar as well, so one thing is figure and data. Bars start at zero and may go below it. */
export function BarTable({ caption, columns, bars, most, ranked = false }: Props) {
  const values = bars.flatMap(({ value }) => value ?? [])
  const low = Math.min(0, ...values)
  const high = most ?? Math.max(0, ...values)
  const x = (value: number) => Math.round(((value - low) / (high - low || 1)) * 100)
  return (
    <table className={ranked ? 'bars bars--ranked' : 'bars'}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bars.map(({ id, label, value, text, more = [], marked }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            <td>
              <span>{text}</span>
              {value !== undefined && (
                <svg className="bar" aria-hidden="true">
                  <rect
                    className={marked ? 'bar-mark' : undefined}
                    x={low < 0 ? `${x(Math.min(0, value))}%` : undefined}
                    width={`${x(Math.max(0, value)) - x(Math.min(0, value))}%`}
                  />
                  {low < 0 && <line x1={`${x(0)}%`} x2={`${x(0)}%`} y1="0" y2="100%" />}
                </svg>
              )}
            </td>
            {more.map((cell, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rendered once on the server, never reordered
              <td key={index}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
