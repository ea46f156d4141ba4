import { date } from '../schema/fields'
import { problemAt, publicFrom, type Rule } from './rule'

/** The day under `reviewBy` is not past. A draft is read before it is published anyway. */
export const reviewDue: Rule = ({ roles }, { today }) =>
  [...roles.values()].flatMap((facts) => {
    const day = date.safeParse(facts.data.reviewBy).data
    if (day === undefined || day >= today || publicFrom(facts, today) === 'draft') return []
    const message = `The role was to be read again by ${day}. Read it, mend what is no longer so, and set “reviewBy” to a later day.`
    return [problemAt('role/review-due', facts, 'reviewBy', message, 'warning')]
  })
