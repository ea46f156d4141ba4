// biome-ignore-all lint/a11y/noRedundantRoles: the rows change display on narrow screens, which strips a table of its roles
import { payScale } from '@/components/figures/pay-bracket'
import { PrintButton } from '@/components/ui/print-button'
import { comparePath } from '@/lib/compare/compare-path'
import type { ComparedGroup } from '@/lib/compare/compare-roles'
import { allOf } from '@/lib/compare/compared-row'
import type { Role } from '@/lib/content'
import { CompareRow } from './compare-row'

/** Two to four roles side by side. On narrow screens each row becomes a block, with the role's name beside each value. */
export function CompareTable({ roles, groups }: { roles: Role[]; groups: ComparedGroup[] }) {
  const rows = groups.flatMap((group) => group.rows)
  const titles = roles.map(({ title }) => title)
  const scale = payScale(rows.flatMap((row) => (row.kind === 'pay' ? row.cells : [])))
  const isMarked = rows.some((row) => row.kind !== 'note' && row.odd !== undefined)
  return (
    <>
      <div className="versus-tools">
        <label className="tick only-differences">
          <input type="checkbox" id="only-differences" />
          <span>Show only what differs</span>
        </label>
        <p className="legend">
          What is the same for {allOf(roles.length)} stands once.
          {isMarked && (
            <>
              {' '}
              <mark>Marked</mark> is where one departs from the others.
            </>
          )}
        </p>
        <PrintButton />
      </div>
      <table className={`versus versus--${roles.length}`} role="table" aria-label={`${titles.join(', ')} side by side`}>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" />
            {roles.map((role) => (
              <th key={role.id} role="columnheader" scope="col">
                <a href={role.path}>{role.title}</a>
                <a className="drop" href={comparePath(roles.filter((other) => other !== role).map(({ id }) => id))}>
                  Remove<span className="vh"> {role.title}</span>
                </a>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ title, rows: rowsOfGroup }) => (
          <tbody key={title} role="rowgroup">
            <tr className="group" role="row">
              <td colSpan={roles.length + 1} role="cell">
                <h2>{title}</h2>
              </td>
            </tr>
            {rowsOfGroup.map((row, index) => (
              <CompareRow
                // biome-ignore lint/suspicious/noArrayIndexKey: rendered once on the server, never reordered
                key={index}
                row={row}
                titles={titles}
                isContinued={row.label === rowsOfGroup[index - 1]?.label}
                scale={scale}
              />
            ))}
          </tbody>
        ))}
      </table>
    </>
  )
}
