import { Fragment } from 'react'

interface Props {
  label: string
  columns: readonly { name: string; holds: string }[]
}

/** The columns of a table that readers can download, each with what it holds. */
export function ColumnTable({ label, columns }: Props) {
  return (
    <div className="table-scroll">
      <table aria-label={label}>
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">What it holds</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ name, holds }) => (
            <tr key={name}>
              <th scope="row" className="md:whitespace-nowrap">
                <code className="wrap-normal">{breakable(name)}</code>
              </th>
              <td>{holds}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

// On a narrow screen a long name goes on below, after one of its words.
function breakable(name: string) {
  return name.split('_').map((word, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: rendered once on the server, never reordered
    <Fragment key={index}>
      {index > 0 && (
        <>
          _<wbr />
        </>
      )}
      {word}
    </Fragment>
  ))
}
