// biome-ignore-all lint/a11y/noRedundantRoles: the rows change display on narrow screens, which strips a table of its roles
import type { PayScale } from '@/components/figures/pay-bracket'
import { allOf, type ComparedRow, type NoteRow } from '@/lib/compare/compared-row'
import { CompareCell } from './compare-cell'

interface Props {
  row: ComparedRow
  /** The roles in their order. */
  titles: string[]
  /** Whether the row above has the same label. */
  isContinued: boolean
  scale: PayScale | undefined
}

/** A row: one cell for each role, or one for all when all say the same. */
export function CompareRow({ row, titles, isContinued, scale }: Props) {
  const isSame = row.kind !== 'note' && row.same
  const isDeparting = row.kind !== 'note' && row.odd !== undefined
  const label = isContinued ? <span className="vh">{row.label}</span> : row.label
  return (
    <tr role="row" className={isSame ? 'same' : isDeparting ? 'departing' : isContinued ? 'continued' : undefined}>
      <th role="rowheader" scope="row">
        {label}
      </th>
      {row.kind === 'note' ? (
        <td role="cell" colSpan={titles.length} className="whole note-cell">
          <Note row={row} />
        </td>
      ) : isSame ? (
        <td role="cell" colSpan={titles.length} className="whole">
          <CompareCell row={row} at={0} scale={scale} />{' '}
          {row.kind !== 'skills' && <span className="all">({allOf(titles.length)})</span>}
        </td>
      ) : (
        titles.map((title, at) => (
          <td key={title} role="cell">
            {/* The head of the column says it to a screen reader. */}
            <span className="who" aria-hidden="true">
              {title}
            </span>
            <div>
              <CompareCell row={row} at={at} scale={scale} />
            </div>
          </td>
        ))
      )}
    </tr>
  )
}

function Note({ row: { lines, links = [] } }: { row: NoteRow }) {
  return lines.map((line, index) => (
    <p key={line}>
      {line}
      {index === lines.length - 1 &&
        links.map(({ name, path }, place) => [
          place > 0 ? '; ' : links.length > 1 ? ' Sources: ' : ' Source: ',
          <a key={path} href={path}>
            {name}
          </a>,
        ])}
      {index === lines.length - 1 && links.length > 0 && '.'}
    </p>
  ))
}
