const RETRY_AFTER_MS = 60_000

/**
 * Returns a function that acts when it is first called on a day, in Universal Time; who calls it meanwhile waits, too.
 * Afterwards it returns undefined, so that nobody waits for nothing. When acting fails, the first call a minute later
 * tries again.
 */
export function onceADay(act: () => Promise<void>, now: () => Date = () => new Date()) {
  let doneOn: string | undefined
  let failedAt = Number.NEGATIVE_INFINITY
  let acting: Promise<void> | undefined
  return (): Promise<void> | undefined => {
    const time = now()
    const day = time.toISOString().slice(0, 10)
    if (acting) return acting
    if (day === doneOn || time.getTime() - failedAt < RETRY_AFTER_MS) return undefined
    acting = act()
      .then(() => {
        doneOn = day
      })
      .catch((error: unknown) => {
        failedAt = now().getTime()
        throw error
      })
      .finally(() => {
        acting = undefined
      })
    return acting
  }
}
