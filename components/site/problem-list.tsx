interface Problem {
  file: string
  /** Line and column. */
  place: string
  reason: string
}

interface Props {
  /** In the order of their files. */
  problems: readonly Problem[]
  /** Shows more than the names of the files; where there is one file alone, it is always shown. */
  open?: boolean
}

/** What is found in content files, below the name of each. */
export function ProblemList({ problems, open = false }: Props) {
  const files = [...new Set(problems.map(({ file }) => file))]
  return files.map((name) => {
    const found = problems.filter(({ file }) => file === name)
    return (
      <details key={name} className="fold" open={open || files.length === 1}>
        <summary>
          {name} ({found.length})
          <span className="sign" />
        </summary>
        <ol className="list-disc ps-5">
          {found.map(({ place, reason }) => (
            <li key={`${place} ${reason}`}>
              <code>{place}</code> {reason}
            </li>
          ))}
        </ol>
      </details>
    )
  })
}
