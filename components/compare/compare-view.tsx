import { compareHeading } from '@/lib/compare/compare-heading'
import { compareRoles } from '@/lib/compare/compare-roles'
import type { CompareQuery } from '@/lib/compare/read-compare-query'
import { titleChoices } from '@/lib/compare/title-choices'
import type { Library } from '@/lib/content'
import { relatedRoles } from '@/lib/related/related-roles'
import { CompareForm } from './compare-form'
import { CompareNotes } from './compare-notes'
import { CompareTable } from './compare-table'
import { Partners } from './partners'

/** The comparison page: what was asked for, the form to change it, and the roles side by side. */
export function CompareView({ query, library }: { query: CompareQuery; library: Library }) {
  const { state, roles } = query
  const [only] = roles
  return (
    <>
      <div className="compare-head">
        <h1>{compareHeading(query)}</h1>
        <CompareNotes query={query} />
      </div>
      <CompareForm roles={roles} titles={titleChoices(library, roles)} />
      {state === 'ready' && <CompareTable roles={roles} groups={compareRoles(library, roles)} />}
      {state === 'one' && only && <Partners role={only} related={relatedRoles(library)(only)} library={library} />}
      {roles.length === 0 && (
        <p className="compare-help">
          Name two to four roles, each by its title or another name for it; you can also tick them in a{' '}
          <a href="/#categories">category</a> or among <a href="/jobs">all roles from A to Z</a>. Pay, outlook,
          requirements, skills, duties and the steps between them then stand side by side.
        </p>
      )}
    </>
  )
}
