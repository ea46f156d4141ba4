import type { ReactNode } from 'react'
import { PayBracket, type PayScale } from '@/components/figures/pay-bracket'
import type { Category, Occupation, Role } from '@/lib/content'
import { dollars, published } from '@/lib/format'
import { growthLabels, levelLabels } from '@/lib/labels'

interface Props {
  role: Role
  category: Category | undefined
  occupation: Occupation
  /** The scale of the whole list. */
  scale: PayScale | undefined
  /** Why the role is in the list. */
  children: ReactNode
}

/** A role in a list that skills lead to: its name and category, why it is there, and what helps to choose. */
export function RoleResult({ role, category, occupation: { pay }, scale, children }: Props) {
  return (
    <li className="skill-role">
      <div>
        <h3>
          <a className="name" href={role.path}>
            {role.title}
          </a>
        </h3>
        <p className="where">{category?.title}</p>
        {children}
      </div>
      <dl>
        <dt>Median pay</dt>
        <dd>
          {published(pay.median, dollars)}
          <PayBracket pay={pay} scale={scale} />
        </dd>
        <dt>Level</dt>
        <dd>{levelLabels[role.level]}</dd>
        <dt>Growth</dt>
        <dd>{growthLabels[role.glance.growth.verdict]}</dd>
      </dl>
    </li>
  )
}

/** What the pay ranges of a list have in common. */
export function PayScaleNote({ scale }: { scale: PayScale | undefined }) {
  return (
    scale && (
      <p className="source">
        Pay ranges run from the 10th to the 90th percentile on one scale, from {dollars(scale.from)} to{' '}
        {dollars(scale.to)} a year. Each is that of the official occupation in which the role is counted; its page names
        the occupation, source and year.
      </p>
    )
  )
}
