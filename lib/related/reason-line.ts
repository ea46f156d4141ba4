import type { Relation } from './rank-roles'
import type { RelatedRole } from './related-roles'

const RELATIONS: Record<Relation, string> = {
  guide: 'The general form of this role.',
  profile: 'A special form of this role.',
  next: 'A next step.',
  before: 'Leads here.',
}

/** Returns why a role is related: `A next step. Same: SQL, Python. Only there: Statistics.` */
export function reasonLine(related: RelatedRole): string {
  return reasonParts(related).join(' ')
}

/** Returns the same as one or two parts, what the roles have in common first. */
export function reasonParts({ relation, shared, differs }: RelatedRole): string[] {
  const same = shared.length > 0 ? `Same: ${shared.join(', ')}.` : ''
  const only = differs.length > 0 ? `Only there: ${differs.join(', ')}.` : ''
  const common = [relation ? RELATIONS[relation] : '', same].filter((text) => text !== '').join(' ')
  return [common, only].filter((text) => text !== '')
}
