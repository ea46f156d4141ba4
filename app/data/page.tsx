import type { Metadata } from 'next'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { DataPage } from '@/components/site/data-page'
import { JsonLd } from '@/components/site/json-ld'
import { PageHead } from '@/components/site/page-head'
import { UpdatedLine } from '@/components/site/updated-line'
import { content } from '@/lib/content'
import { dataFiles, dataPath } from '@/lib/data/data-files'
import { dataSources } from '@/lib/data/data-sources'
import { newestChange } from '@/lib/feed/newest-change'
import { datasetGraph } from '@/lib/seo/json-ld/dataset-graph'
import { pageMetadata } from '@/lib/seo/metadata'
import { site } from '@/lib/site'

const summary =
  'All roles and skills of this site as tables to download: SOC codes, pay, employment and projections with year and source, education, experience, growth and AI verdicts.'

export function generateMetadata(): Metadata {
  return pageMetadata({ title: 'Data on all roles and skills, to download', summary, path: '/data' })
}

export default function AllDataPage() {
  const library = content()
  return (
    <>
      <Breadcrumbs current="Data" />
      <PageHead title="Data" summary={summary}>
        <UpdatedLine date={newestChange(library.roles)} />
      </PageHead>
      <JsonLd
        graph={datasetGraph({
          page: { path: '/data', title: 'Data', summary },
          name: 'Roles and skills',
          files: dataFiles.map((file) => ({ ...file, path: dataPath(file) })),
          sources: Object.values(dataSources(library)),
          updated: newestChange(library.roles),
          site,
        })}
      />
      <DataPage library={library} siteName={site.name} origin={site.origin} />
    </>
  )
}
