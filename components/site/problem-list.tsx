interface Problem {
  /** File, line and column. */
  place: string
  reason: string
}

/** What is wrong with the content, each with its place. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  return (
    <ol className="list-disc ps-5">
      {problems.map(({ place, reason }) => (
        <li key={`${place} ${reason}`}>
          <code>{place}</code> {reason}
        </li>
      ))}
    </ol>
  )
}
