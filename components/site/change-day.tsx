import { PageLinks } from '@/components/ui/page-links'
import { Section } from '@/components/ui/section'
import type { Change } from '@/lib/content/change-log'
import { longDate } from '@/lib/format'

/** The changes of one day, each with the pages it speaks of. */
export function ChangeDay({ date, changes }: { date: string; changes: Change[] }) {
  return (
    <Section id={`day-${date}`} title={<time dateTime={date}>{longDate(date)}</time>}>
      {changes.map(({ note, pages }) => (
        <div className="change" key={note}>
          <h3>{note}</h3>
          <PageLinks pages={pages} className="change-pages" />
        </div>
      ))}
    </Section>
  )
}
