import { allFiles } from '../corpus'
import { isRecord } from '../is-record'
import { date } from '../schema/fields'
import { problemAt, publicFrom, type Rule } from './rule'

/**
 * Changes are dated newest first and not in the future: “Last updated” is the first of them. Those of a scheduled role may
 * bear the day from which readers see it.
 */
export const changeDates: Rule = (corpus, { today }) =>
  allFiles(corpus).flatMap((facts) => {
    const changes = Array.isArray(facts.data.changes) ? facts.data.changes : []
    // A day that does not exist is the schema's to report; it says nothing about order.
    const from = facts.data.status === undefined ? publicFrom(facts, today) : ''
    const latest = date.safeParse(from).success ? from : today
    const dates = changes.map((change) => (isRecord(change) && date.safeParse(change.date).data) || '')
    return dates.flatMap((day, index) => {
      const path = `changes.${index}.date`
      const earlier = dates[index - 1]
      if (day > latest) {
        return [
          problemAt(
            'change/future',
            facts,
            path,
            latest === today
              ? `${day} is in the future (today is ${today} in Universal Time). Give the day on which the change is made.`
              : `${day} is later than ${latest}, from which readers see the role. Give that day, or the one on which the change is made.`,
          ),
        ]
      }
      if (earlier && day > earlier)
        return [
          problemAt(
            'change/order',
            facts,
            path,
            `${day} stands below the older ${earlier}. Put the newest change first.`,
          ),
        ]
      return []
    })
  })
