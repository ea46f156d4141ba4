import { allFiles } from '../corpus'
import { isRecord } from '../is-record'
import { date } from '../schema/fields'
import { problemAt, type Rule } from './rule'

/** Changes are dated newest first and not in the future: “Last updated” is the first of them. */
export const changeDates: Rule = (corpus, { today }) =>
  allFiles(corpus).flatMap((facts) => {
    const changes = Array.isArray(facts.data.changes) ? facts.data.changes : []
    // A day that does not exist is the schema's to report; it says nothing about order.
    const dates = changes.map((change) => (isRecord(change) && date.safeParse(change.date).data) || '')
    return dates.flatMap((day, index) => {
      const path = `changes.${index}.date`
      const earlier = dates[index - 1]
      if (day > today) {
        return [
          problemAt(
            'change/future',
            facts,
            path,
            `${day} is in the future (today is ${today} in Universal Time). Give the day on which the change is made.`,
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
