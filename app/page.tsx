import type { Metadata } from 'next'
import { Catalog } from '@/components/category/catalog'
import { RecentChanges } from '@/components/category/recent-changes'
import { SearchForm } from '@/components/search/search-form'
import { JsonLd } from '@/components/site/json-ld'
import { Method } from '@/components/site/method'
import { content } from '@/lib/content'
import { plural } from '@/lib/format'
import { homeGraph } from '@/lib/seo/json-ld/home-graph'
import { pageMetadata } from '@/lib/seo/metadata'
import { site } from '@/lib/site'

const summary =
  'Duties, pay, qualifications and outlook for each role, in plain words and with sources. Copy one as a job posting, or read it before you apply.'

const MOST_EXAMPLES = 5

export function generateMetadata(): Metadata {
  return pageMetadata({ title: `${site.name}: what jobs involve, pay and ask for`, summary, path: '/' })
}

export default function HomePage() {
  const { roles, categories, category, rolesIn } = content()
  return (
    <>
      <section className="hero" aria-labelledby="hero-h">
        <div className="hero-lines">
          <h1 id="hero-h">The job, described.</h1>
          <p className="summary">{summary}</p>
        </div>
        <SearchForm id="q" label={`Search ${plural(roles.length, 'role')} by title, skill or duty`} />
        <p className="tries">
          <span>Start with</span>
          {categories.slice(0, MOST_EXAMPLES).flatMap(({ id }) =>
            rolesIn(id)
              .slice(0, 1)
              .map((role) => (
                <a key={role.id} href={role.path}>
                  {role.title}
                </a>
              )),
          )}
          <a href="/jobs">all roles, A to Z</a>
        </p>
      </section>
      <section className="block" id="categories" aria-labelledby="categories-h">
        <div className="wide-head">
          <h2 id="categories-h">Browse by category</h2>
          <p>
            {plural(roles.length, 'role')} in {plural(categories.length, 'category', 'categories')}
          </p>
        </div>
        <Catalog categories={categories} rolesIn={rolesIn} />
      </section>
      <RecentChanges roles={roles} category={category} most={8} />
      <Method />
      <JsonLd graph={homeGraph({ title: 'The job, described.', summary, library: content(), site })} />
    </>
  )
}
