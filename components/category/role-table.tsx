// biome-ignore-all lint/a11y/noRedundantRoles: the rows change display on narrow screens, which strips a table of its roles
import { PayBracket, type PayScale, payScale } from '@/components/figures/pay-bracket'
import { comparePath } from '@/lib/compare/compare-path'
import type { Occupation, Role } from '@/lib/content'
import { dollars, published } from '@/lib/format'
import { aiLabels, educationLabels, growthLabels, yearsLabel } from '@/lib/labels'
import { letterId, letterOf } from './letter-nav'

interface Props {
  label: string
  /** In A to Z order. */
  roles: Role[]
  occupation: (soc: string) => Occupation
}

/**
 * Roles as a table grouped by initial, pay ranges on one scale; those that are ticked can be compared. On narrow screens
 * each row becomes a block.
 */
export function RoleTable({ label, roles, occupation }: Props) {
  const scale = payScale(roles.map(({ soc }) => occupation(soc).pay))
  return (
    <form className="picker" action={comparePath([])}>
      <table className="roles" role="table" aria-label={label}>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" className="key" />
            {['Role', 'Median pay, 10th to 90th percentile', 'Education', 'Experience', 'Growth', 'AI impact'].map(
              (heading) => (
                <th key={heading} role="columnheader" scope="col">
                  {heading}
                </th>
              ),
            )}
            <th role="columnheader" scope="col">
              <span className="vh">Compare</span>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {roles.map((role, index) => {
            const letter = letterOf(role)
            const isFirst = index === 0 || letterOf(roles[index - 1] ?? role) !== letter
            return (
              <Row
                key={role.id}
                role={role}
                occupation={occupation(role.soc)}
                scale={scale}
                letter={isFirst ? letter : undefined}
              />
            )
          })}
        </tbody>
      </table>
      {scale && (
        <p className="source">
          Pay ranges share one scale, from {dollars(scale.from)} to {dollars(scale.to)} a year. Each is that of the
          official occupation in which the role is counted; its page names the occupation, source and year.
        </p>
      )}
      <div className="pick-bar">
        <p>
          <b className="count" />
          Compare two to four.
        </p>
        <button className="button button--solid" type="submit">
          Compare roles
        </button>
      </div>
    </form>
  )
}

interface RowProps {
  role: Role
  occupation: Occupation
  scale: PayScale | undefined
  /** Set on the first row of a letter. */
  letter: string | undefined
}

function Row({ role, occupation: { pay }, scale, letter }: RowProps) {
  const { education, experience, growth, aiImpact } = role.glance
  return (
    <tr role="row" className={letter && 'first'} id={letter && letterId(letter)}>
      {letter ? (
        <th className="key" role="rowheader" scope="row">
          {letter}
        </th>
      ) : (
        <td className="key" role="cell" />
      )}
      <th className="role-name" role="rowheader" scope="row">
        <a href={role.path}>{role.title}</a>
      </th>
      <td role="cell" className="pay-cell">
        <span className="pay">
          <span className="num">{published(pay.median, dollars)}</span>
          {pay.p10 !== undefined && pay.p90 !== undefined && (
            <span className="vh">
              , {dollars(pay.p10)} to {dollars(pay.p90)}
            </span>
          )}
          <PayBracket pay={pay} scale={scale} />
        </span>
      </td>
      <td role="cell">{educationLabels[education.level]}</td>
      <td role="cell" data-label="Experience">
        {yearsLabel(experience.years)}
      </td>
      <td role="cell" data-label="Growth" data-short="Growth">
        {growthLabels[growth.verdict]}
      </td>
      <td role="cell" data-label="AI impact" data-short="AI">
        {aiLabels[aiImpact.verdict]}
      </td>
      <td role="cell" className="pick">
        <label className="tick">
          <input type="checkbox" name="roles" value={role.id} />
          <span>
            Compare<span className="vh"> {role.title}</span>
          </span>
        </label>
      </td>
    </tr>
  )
}
