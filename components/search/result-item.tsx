import { PayBracket, type PayScale } from '@/components/figures/pay-bracket'
import type { Category, Occupation } from '@/lib/content'
import { dollars, published } from '@/lib/format'
import { aiLabels, growthLabels, yearsLabel } from '@/lib/labels'
import type { SearchResult } from '@/lib/search/search-roles'
import { MarkedText } from './marked-text'

interface Props {
  result: SearchResult
  category: Category | undefined
  occupation: Occupation
  scale: PayScale | undefined
}

/** A role that a search found: its name, what answers the query, why it is there, and its facts. */
export function ResultItem({ result: { role, snippet, reason }, category, occupation: { pay }, scale }: Props) {
  const { experience, growth, aiImpact } = role.glance
  return (
    <li className="result">
      <div>
        <h2>
          <a href={role.path}>{role.title}</a>
        </h2>
        <p className="snippet">
          <MarkedText stretches={snippet} />
        </p>
        <p className="where">
          {category?.title}. {reason && `${reason}.`}
        </p>
      </div>
      <dl>
        <dt>Median</dt>
        <dd>
          {published(pay.median, dollars)}
          <PayBracket pay={pay} scale={scale} />
        </dd>
        <dt>Experience</dt>
        <dd>{yearsLabel(experience.years)}</dd>
        <dt>Growth</dt>
        <dd>{growthLabels[growth.verdict]}</dd>
        <dt>AI impact</dt>
        <dd>{aiLabels[aiImpact.verdict]}</dd>
      </dl>
    </li>
  )
}
