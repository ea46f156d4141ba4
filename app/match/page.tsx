import type { Metadata } from 'next'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { PageHead } from '@/components/site/page-head'
import { KnownSkills } from '@/components/skills/known-skills'
import { MatchForm } from '@/components/skills/match-form'
import { MatchResults } from '@/components/skills/match-results'
import { PageStatus } from '@/components/ui/page-status'
import { content } from '@/lib/content'
import { plural } from '@/lib/format'
import { pageMetadata } from '@/lib/seo/metadata'
import { matchRoles } from '@/lib/skills/match-roles'
import { type MatchQuery, readMatchQuery } from '@/lib/skills/read-match-query'
import '../styles/skills.css'

const summary =
  'Name what you know and see which roles it covers, how much of each, and which core skills are still missing.'

export function generateMetadata(): Metadata {
  return pageMetadata({ title: 'Roles for what you know', summary, path: '/match', index: false })
}

export default async function MatchPage({ searchParams }: PageProps<'/match'>) {
  const library = content()
  const query = readMatchQuery(await searchParams, library)
  const matches = matchRoles(library, query.skills)
  return (
    <>
      {query.state === 'unknown' && <PageStatus code={404} />}
      <Breadcrumbs above={[{ path: '/skills', title: 'Skills' }]} current="Roles for what you know" />
      <PageHead title={titleOf(query, matches.length)} summary={summary} />
      <KnownSkills query={query} vocabulary={library.skills} />
      {matches.length > 0 && (
        <MatchResults matches={matches} skills={query.skills} page={query.page} library={library} />
      )}
      <MatchForm known={query.skills} library={library} />
    </>
  )
}

function titleOf({ state, skills }: MatchQuery, count: number): string {
  if (state === 'empty') return 'Roles for what you know'
  if (state === 'unknown') return 'No such skill here'
  return count > 0
    ? `${plural(count, 'role')} for what you know`
    : `No role asks for ${skills.length > 1 ? 'these' : 'it'} yet`
}
