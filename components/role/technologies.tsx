import { SourceLine } from '@/components/ui/source-line'
import type { Occupation, Source } from '@/lib/content'

interface Props {
  technology: NonNullable<Occupation['technology']>
  sources: Record<string, Source>
  report: React.ReactNode
}

/** More names than this are not listed; O*NET has them all. */
const MANY = 24

/** The technologies that O*NET lists for the occupation, those that its postings name first. */
export function Technologies({ technology: { hot, inDemand, other, basis }, sources, report }: Props) {
  const onlyHot = hot.filter((name) => !inDemand.includes(name))
  return (
    <div className="figure" id="technology">
      <h3>Technology</h3>
      <Group title="In demand" what="often named in postings for this occupation" names={inDemand} />
      {inDemand.length + onlyHot.length > MANY ? (
        <p className="technology">
          <b>Hot</b> (often named in postings of all kinds): {onlyHot.length} more in the O*NET database
        </p>
      ) : (
        <Group title="Hot" what="often named in postings of all kinds" names={onlyHot} />
      )}
      <Group title="Also used" what="listed for this occupation" names={other} />
      <SourceLine ids={[basis]} sources={sources} report={report}>
        “Hot” and “in demand” are O*NET’s marks.
      </SourceLine>
    </div>
  )
}

function Group({ title, what, names }: { title: string; what: string; names: string[] }) {
  if (names.length === 0) return null
  return (
    <p className="technology">
      <b>{title}</b> ({what}): {names.join(' · ')}
    </p>
  )
}
