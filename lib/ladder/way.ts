import type { Library, Role } from '../content'
import { dollars } from '../format'
import type { Step } from './ladder'

/** What changes with a step. */
export interface Way {
  from: Role
  /** Names of the core skills that the role before does not name at all; without such, of the common ones. */
  adds: string[]
  /** The official occupation of the role it leads to and how the median pay changes; undefined where both roles are counted in one occupation or a median is not published. */
  pay: { occupation: string; change: number } | undefined
}

/** Returns what changes with a step. */
export function wayOf(library: Pick<Library, 'skills' | 'occupation'>, { from, to }: Step): Way {
  const known = new Set([...from.skills.core, ...from.skills.common])
  const added = (ids: string[]) => ids.filter((id) => !known.has(id)).map((id) => library.skills[id]?.name ?? id)
  const core = added(to.skills.core)
  return { from, adds: core.length > 0 ? core : added(to.skills.common), pay: payChange(library, { from, to }) }
}

/** Returns `From Data Analyst: adds Python, Git. Counted as Database Architects: median pay +$19,270.` */
export function wayLine({ from, adds, pay }: Way): string {
  const skills = adds.length > 0 ? `: adds ${adds.join(', ')}` : ''
  return `From ${from.title}${skills}.${pay ? ` ${payLine(pay)}` : ''}`
}

function payLine({ occupation, change }: NonNullable<Way['pay']>): string {
  return `Counted as ${occupation}: median pay ${change < 0 ? '−' : '+'}${dollars(Math.abs(change))}.`
}

// Dollars of two years cannot be compared.
function payChange({ occupation }: Pick<Library, 'occupation'>, { from, to }: Step): Way['pay'] {
  if (from.soc === to.soc) return undefined
  const [before, after] = [occupation(from.soc), occupation(to.soc)]
  const [low, high] = [before.pay.median, after.pay.median]
  if (low === undefined || high === undefined || before.pay.year !== after.pay.year) return undefined
  return { occupation: after.title, change: high - low }
}
