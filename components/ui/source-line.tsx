import type { ReactNode } from 'react'
import type { Source } from '@/lib/content'

interface Props {
  /** Ids of the sources, in the order of what is said of them. */
  ids: (string | undefined)[]
  sources: Record<string, Source>
  /** What stands before the sources, e.g. a caution. */
  children?: ReactNode
  /** The link by which these figures are reported as wrong. */
  report?: ReactNode
}

/** The line under a figure: a caution where one is due, its sources, and the way to report an error. */
export function SourceLine({ ids, sources, children, report }: Props) {
  const known = [...new Set(ids)].filter((id) => id !== undefined && sources[id])
  return (
    <p className="source">
      {children}
      {children && ' '}
      {known.length > 0 && (known.length > 1 ? 'Sources: ' : 'Source: ')}
      {known.map((id, index) => (
        <span key={id}>
          {index > 0 && '; '}
          <a href={`#source-${id}`}>{sources[id ?? '']?.title}</a> ({sources[id ?? '']?.year})
        </span>
      ))}
      {known.length > 0 && '. '}
      {report}
    </p>
  )
}
