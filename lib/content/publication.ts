import type { Corpus } from './corpus'
import type { Role } from './role'

/** Later than every day for which a role may be scheduled. */
export const END_OF_DAYS = '9999-12-31'

/** Whether readers may see a role on a day. */
export function isPublicOn({ status, publishAt }: Pick<Role, 'status' | 'publishAt'>, day: string): boolean {
  return status === 'published' || (publishAt !== undefined && publishAt <= day)
}

/** Returns the first day after `today` on which a scheduled role becomes public. */
export function nextPublication({ roles }: Pick<Corpus, 'roles'>, today: string): string {
  const days = [...roles.values()].flatMap(({ entry }) => entry?.publishAt ?? [])
  return days.filter((day) => day > today).sort()[0] ?? END_OF_DAYS
}
