import type { Library } from '../content/library'
import type { Role } from '../content/role'
import { type ComparedRow, comparedRow } from './compared-row'
import { pairDuties } from './pair-duties'

/** Returns what people in the roles do, those duties set apart that are worded alike, and for whom. */
export function workRows(library: Library, roles: readonly Role[]): ComparedRow[] {
  const { related, others } = pairDuties(library, roles)
  return [
    ...(related.length > 0
      ? related.map((cells) => comparedRow('duty', 'Related duties, the words in common strong', cells))
      : [
          {
            kind: 'note' as const,
            label: 'Related duties',
            lines: [
              `By their wording, no duty of one is like a duty of ${roles.length > 2 ? 'another' : 'the other'}.`,
            ],
          },
        ]),
    comparedRow('list', related.length > 0 ? 'Other duties' : 'Duties', others),
    comparedRow(
      'names',
      'Top employer types',
      roles.map(({ glance }) => glance.employers.list),
    ),
  ]
}
