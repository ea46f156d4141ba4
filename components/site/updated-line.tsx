import { longDate } from '@/lib/format'

interface Props {
  /** The day of the last change. */
  date: string | undefined
  /** The address of a feed of the changes. */
  feed?: string
}

/** When what is on a page last changed, and where to follow it. */
export function UpdatedLine({ date, feed }: Props) {
  if (!date) return null
  return (
    <p className="text-note text-soft">
      Last updated <time dateTime={date}>{longDate(date)}</time>
      {feed && (
        <>
          . <a href={feed}>Feed of changes</a>
        </>
      )}
    </p>
  )
}
