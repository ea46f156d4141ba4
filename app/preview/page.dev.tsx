import type { Metadata } from 'next'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { PageHead } from '@/components/site/page-head'
import { ProblemList } from '@/components/site/problem-list'
import { PageLinks } from '@/components/ui/page-links'
import { Section } from '@/components/ui/section'
import { countOf, partToDos, type Role, sortProblems, type VFileMessage, workbench } from '@/lib/content'
import { longDate, plural } from '@/lib/format'

export const metadata: Metadata = { title: { absolute: 'Preview' } }
export const dynamic = 'force-dynamic'

/** What readers do not see yet, and what is wrong. Only `next dev` has this page. */
export default function PreviewPage() {
  const { library, problems } = workbench() ?? { problems: [] }
  const hidden = library?.roles.filter((role) => !library.isPublic(role)) ?? []
  const drafts = hidden.filter(({ publishAt }) => publishAt === undefined)
  const { toDos, others } = partToDos(sortProblems(problems))
  const errors = others.filter(({ fatal }) => fatal).map(placed)
  const warnings = others.filter(({ fatal }) => !fatal).map(placed)
  return (
    <>
      <Breadcrumbs current="Preview" />
      <PageHead
        title="Preview"
        summary={`${plural(drafts.length, 'draft')}, ${hidden.length - drafts.length} scheduled. ${countOf(others, toDos)}. Readers see none of this.`}
      />
      {errors.length > 0 && (
        <Section id="errors" title="Errors" note="A page whose file has an error shows it; all others go on working.">
          <ProblemList problems={errors} open />
        </Section>
      )}
      {drafts.length > 0 && (
        <Section id="drafts" title="Drafts">
          <PageLinks pages={drafts} className="plain" />
        </Section>
      )}
      {daysOf(hidden).map(([day, roles]) => (
        <Section key={day} id={`day-${day}`} title={`Public from ${longDate(day)}`}>
          <PageLinks pages={roles} className="plain" />
        </Section>
      ))}
      {toDos.length > 0 && (
        <Section id="to-do" title="Still to do" note="What drafts mark as TODO.">
          <ProblemList problems={toDos.map(placed)} />
        </Section>
      )}
      {warnings.length > 0 && (
        <Section id="warnings" title="Warnings" note="Each file opens with a click.">
          <ProblemList problems={warnings} />
        </Section>
      )}
    </>
  )
}

// React shows what components are given in the browser's tools, and fails on an object of the class of errors.
function placed({ file = '', line, column, reason }: VFileMessage) {
  return { file, place: `${line}:${column}`, reason }
}

function daysOf(roles: Role[]): [day: string, roles: Role[]][] {
  const days = [...new Set(roles.flatMap(({ publishAt }) => publishAt ?? []))].sort()
  return days.map((day) => [day, roles.filter(({ publishAt }) => publishAt === day)])
}
