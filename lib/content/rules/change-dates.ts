import { allFiles } from '../corpus'
import { isRecord, problemAt, type Rule } from './rule'

/** Changes are dated newest first and not in the future: “Last updated” is the first of them. */
export const changeDates: Rule = (corpus, { today }) =>
  allFiles(corpus).flatMap((facts) => {
    const changes = Array.isArray(facts.data.changes) ? facts.data.changes : []
    const dates = changes.map((change) => (isRecord(change) && typeof change.date === 'string' ? change.date : ''))
    return dates.flatMap((date, index) => {
      const path = `changes.${index}.date`
      const earlier = dates[index - 1]
      if (/^\d{4}-\d\d-\d\d$/.test(date) && date > today) {
        return [
          problemAt(
            'change/future',
            facts,
            path,
            `${date} is in the future (today is ${today}). Give the day on which the change is made.`,
          ),
        ]
      }
      if (earlier && date > earlier)
        return [
          problemAt(
            'change/order',
            facts,
            path,
            `${date} stands below the older ${earlier}. Put the newest change first.`,
          ),
        ]
      return []
    })
  })
