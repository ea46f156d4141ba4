/**
 * Returns a function that acts when it is first called on a day, in Universal Time; who calls it meanwhile waits, too.
 * Afterwards it returns undefined, so that nobody waits for nothing. When acting fails, the next call tries again.
 */
export function onceADay(act: () => Promise<void>, now: () => Date = () => new Date()) {
  let doneOn: string | undefined
  let acting: Promise<void> | undefined
  return (): Promise<void> | undefined => {
    const day = now().toISOString().slice(0, 10)
    if (day === doneOn) return undefined
    acting ??= act()
      .then(() => {
        doneOn = day
      })
      .finally(() => {
        acting = undefined
      })
    return acting
  }
}
