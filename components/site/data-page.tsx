import { CopyButton } from '@/components/ui/copy-button'
import { Section } from '@/components/ui/section'
import { Licence } from '@/components/ui/source-items'
import type { Library } from '@/lib/content'
import { dataFiles, dataPath } from '@/lib/data/data-files'
import { dataSources } from '@/lib/data/data-sources'
import { roleColumns } from '@/lib/data/role-columns'
import { skillColumns } from '@/lib/data/skill-columns'
import { LIST_SEPARATOR } from '@/lib/data/table'
import { CONTENT_LICENSE } from '@/lib/export/content-license'
import { feedPaths } from '@/lib/feed/feed-paths'
import { newestChange } from '@/lib/feed/newest-change'
import { longDate, plural } from '@/lib/format'
import { ColumnTable } from './column-table'

interface Props {
  library: Library
  siteName: string
  origin: string
}

/** What can be downloaded, what is in it, and how it may be used. */
export function DataPage({ library, siteName, origin }: Props) {
  const updated = newestChange(library.roles)
  const feeds = feedPaths()
  return (
    <>
      <Section id="files" title="Files" note="Written from the same text as the pages.">
        <ul className="bibliography">
          {dataFiles.map((file) => (
            <li key={file.name}>
              <p>
                <a className="name" href={dataPath(file)} type={file.type}>
                  {file.title}
                </a>
              </p>
              <p>
                {file.holds} {plural(file.count(library), 'row')}.
              </p>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="reading" title="How to read them">
        <div className="prose">
          <ul>
            <li>
              Pay, employment and projections are those of an official occupation of the United States, named by its SOC
              code. Roles that are counted in the same occupation show the same figures, so never add up figures over
              roles. Where the occupation is wider than the role, <code>soc_note</code> says how.
            </li>
            <li>
              An empty cell, <code>null</code> in JSON, is a value that is not published, does not apply or is open.
              Nothing is estimated to fill it.
            </li>
            <li>
              CSV is as in RFC 4180: commas, lines ending in CR LF, UTF-8 without byte order mark. In a spreadsheet,
              import it as UTF-8. Several values in one cell stand apart by <code>{LIST_SEPARATOR}</code>. A text that
              begins with a sign that starts a formula gets an apostrophe in front.
            </li>
            <li>
              Ids stay the same when a title changes. Further columns may come at the end; a column that is there keeps
              its name and meaning.
            </li>
          </ul>
        </div>
      </Section>
      <Section id="role-columns" title="Columns of roles" note="The same in CSV and JSON.">
        <div className="prose">
          <ColumnTable label="Columns of roles" columns={roleColumns(library, origin)} />
        </div>
      </Section>
      <Section id="skill-columns" title="Columns of skills">
        <div className="prose">
          <ColumnTable label="Columns of skills" columns={skillColumns(library, origin)} />
        </div>
      </Section>
      <Section id="license" title="License">
        <div className="prose">
          <p>
            What is ours, that is titles, notes, skills, levels and all values marked “editorial”, is under{' '}
            <a href={CONTENT_LICENSE.address} rel="license">
              {CONTENT_LICENSE.title}
            </a>
            : use it for anything, name {siteName}, link to this page, and say if you changed it. Official figures keep
            the license of their source. Those in the public domain need no credit; the publishers ask to be named.
          </p>
        </div>
      </Section>
      <Section id="data-sources" title="Sources of the figures" note="Columns that end in _source hold these ids.">
        <ul className="bibliography">
          {Object.entries(dataSources(library)).map(([id, source]) => (
            <li key={id}>
              <p>
                <code>{id}</code>: {source.publisher}, <a href={source.address}>{source.title}</a>. Published{' '}
                {source.year}. <Licence source={source} />.
              </p>
              {source.notice && <p className="notice">{source.notice}</p>}
            </li>
          ))}
        </ul>
      </Section>
      <Section id="cite" title="How to cite">
        <p className="citation" id="citation">
          {siteName}. “Roles and skills.” Data set.{updated && ` Last updated ${longDate(updated)}.`} {origin}/data
        </p>
        <CopyButton select="#citation">Copy citation</CopyButton>
      </Section>
      <Section id="feeds" title="Changes as a feed">
        <div className="prose">
          <p>
            New and changed roles with what changed, newest first: <a href={feeds.atom}>Atom</a>,{' '}
            <a href={feeds.json}>JSON Feed</a>. Each category has a feed of its own, and its page links to it. All
            changes since the beginning are under <a href="/changes">changes</a>.
          </p>
        </div>
      </Section>
    </>
  )
}
