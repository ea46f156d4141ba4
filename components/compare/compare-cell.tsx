import type { ReactNode } from 'react'
import { PayBracket, type PayScale } from '@/components/figures/pay-bracket'
import { Scale } from '@/components/figures/scale'
import type { CellRow, NamedLink } from '@/lib/compare/compared-row'
import { dollars, longDate, published } from '@/lib/format'

interface Props {
  row: CellRow
  /** Whose cell it is. */
  at: number
  scale: PayScale | undefined
}

/** What one role has to say on a matter; where it alone departs from the others, that is marked. */
export function CompareCell({ row, at, scale }: Props) {
  const isOdd = row.odd === at
  switch (row.kind) {
    case 'text':
    case 'step': {
      const cell = row.cells[at]
      if (!cell) return null
      return (
        <>
          <b>{mark(cell.text, isOdd)}</b>
          {'step' in cell && <Scale step={cell.step} />}
          {!row.same && cell.detail && <span className="detail">{cell.detail}</span>}
        </>
      )
    }
    case 'pay': {
      const pay = row.cells[at]
      if (!pay) return null
      const { p10, p25, median, p75, p90 } = pay
      const middle = p25 === undefined || p75 === undefined ? undefined : `${dollars(p25)} to ${dollars(p75)}`
      return (
        <>
          <b className="num">{mark(published(median, dollars), isOdd)}</b> <span className="all">median</span>
          <PayBracket pay={pay} scale={scale} />
          <dl>
            <Percentile label="One in ten earns less than" value={published(p10, dollars)} />
            <Percentile label="The middle half earn" value={middle ?? 'Not published'} />
            <Percentile label="One in ten earns more than" value={published(p90, dollars)} />
          </dl>
        </>
      )
    }
    case 'list':
    case 'names':
      return <Items items={row.cells[at] ?? []} isInline={row.kind === 'names'} />
    case 'links':
      return mark(<Links links={row.cells[at] ?? []} none="None described here" />, isOdd)
    case 'skills':
      return <SkillLists lists={row.cells[at] ?? []} />
    case 'duty':
      return <Duty stretches={row.cells[at] ?? []} />
    case 'date': {
      const date = row.cells[at] ?? ''
      return <time dateTime={date}>{mark(longDate(date), isOdd)}</time>
    }
  }
}

function mark(children: ReactNode, isOdd: boolean): ReactNode {
  if (!isOdd) return children
  return (
    <mark>
      {children}
      <span className="vh"> (departs from the others)</span>
    </mark>
  )
}

function Percentile({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt> <dd>{value}</dd>
    </div>
  )
}

function Items({ items, isInline }: { items: string[]; isInline: boolean }) {
  if (items.length === 0) return 'None beside those above'
  return (
    <ul className={isInline ? 'inline-list' : 'item-list'}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}

function Links({ links, none }: { links: NamedLink[]; none: string }) {
  if (links.length === 0) return none
  return links.map(({ name, path }, index) => [
    index > 0 && ', ',
    <a key={path} href={path}>
      {name}
    </a>,
  ])
}

function SkillLists({ lists }: { lists: { label: string; skills: NamedLink[] }[] }) {
  if (lists.length === 0) return 'None'
  return lists.map(({ label, skills }) => (
    <p key={label}>
      {label}: <Links links={skills} none="" />
    </p>
  ))
}

function Duty({ stretches }: { stretches: { text: string; shared: boolean }[] }) {
  if (stretches.length === 0) return <span className="all">None like it</span>
  return (
    <p>
      {stretches.map(({ text, shared }, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once on the server, never reordered
        shared ? <b key={index}>{text}</b> : text,
      )}
    </p>
  )
}
