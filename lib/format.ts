/** Returns `$135,980`. */
export function dollars(amount: number): string {
  return `$${count(amount)}`
}

/** Returns `3,379,720`. */
export function count(value: number): string {
  return value.toLocaleString('en-US')
}

/** Returns a value as it is written, `Not published` where the publisher gives none. */
export function published(value: number | undefined, write: (value: number) => string): string {
  return value === undefined ? 'Not published' : write(value)
}

/** Returns `+8.7%`, `−4.2%`. */
export function percent(change: number): string {
  const sign = change > 0 ? '+' : change < 0 ? '−' : ''
  return `${sign}${count(Math.abs(change))}%`
}

/** Returns `November 4, 2025` for an ISO date. */
export function longDate(isoDate: string): string {
  return formatDate(isoDate, { month: 'long', day: 'numeric', year: 'numeric' })
}

/** Returns `Nov 4` for an ISO date. */
export function shortDate(isoDate: string): string {
  return formatDate(isoDate, { month: 'short', day: 'numeric' })
}

/** Returns `1 role`, `24 roles`; the plural is the noun with an “s” unless it is given. */
export function plural(count: number, noun: string, nouns = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : nouns}`
}

/** Returns the text up to the end of its first sentence. */
export function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text
}

function formatDate(isoDate: string, options: Intl.DateTimeFormatOptions): string {
  return new Date(`${isoDate}T00:00:00Z`).toLocaleDateString('en-US', { ...options, timeZone: 'UTC' })
}
