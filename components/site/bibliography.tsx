import { Section } from '@/components/ui/section'
import { Licence } from '@/components/ui/source-items'
import type { Source } from '@/lib/content'

/** All sources by publisher, each with its license and what the site takes from it. */
export function Bibliography({ sources }: { sources: Record<string, Source> }) {
  const publishers = [...new Set(Object.values(sources).map(({ publisher }) => publisher))]
  return publishers.map((publisher, index) => (
    <Section key={publisher} id={`publisher-${index + 1}`} title={publisher}>
      <ul className="bibliography">
        {Object.entries(sources)
          .filter(([, source]) => source.publisher === publisher)
          .map(([id, source]) => (
            <li key={id} id={`source-${id}`}>
              <p>
                <a className="name" href={source.address}>
                  {source.title}
                </a>
              </p>
              <dl>
                <div>
                  <dt>Published</dt>
                  <dd>{source.year}</dd>
                </div>
                <div>
                  <dt>License</dt>
                  <dd>
                    <Licence source={source} />
                  </dd>
                </div>
                <div>
                  <dt>Taken from it</dt>
                  <dd>{source.taken}</dd>
                </div>
              </dl>
              {source.notice && <p className="notice">{source.notice}</p>}
            </li>
          ))}
      </ul>
    </Section>
  ))
}
