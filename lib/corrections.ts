/** A page as a reader names it who reports an error on it. */
export interface ReportedPage {
  title: string
  /** Full address without fragment. */
  address: string
  /** The day of its last change, `2026-11-21`. */
  updated: string
  /** Where reports go: a mail address, or the https address of a form that takes `title` and `body`. */
  correctionsTo: string
}

/**
 * Returns the address of a ready-made report that one fact of a page is wrong: it names the fact, its place and the state
 * of the page. A `mailto:` link, or the form with `title` and `body` filled in, as issue trackers take them.
 */
export function correctionLink(page: ReportedPage, fact: string, anchor: string): string {
  const { title, address, updated, correctionsTo } = page
  const subject = `Correction: ${title}, ${fact}`
  return readyMade(correctionsTo, subject, [
    `${address}#${anchor} (text of ${updated})`,
    '',
    'What is wrong, and where the right one can be read:',
    '',
  ])
}

/** Returns the address of a ready-made suggestion to describe a role that the site does not have. */
export function suggestionLink(wanted: string, correctionsTo: string): string {
  return readyMade(correctionsTo, `Suggestion: ${wanted || 'a role'}`, [
    'The role, other names for it, and a posting or page that describes it:',
    '',
  ])
}

function readyMade(correctionsTo: string, subject: string, lines: string[]): string {
  // Mail wants both characters at the end of a line (RFC 6068); a form takes them as well.
  const body = lines.join('\r\n')
  if (!/^https?:/.test(correctionsTo)) return `mailto:${correctionsTo}?${query({ subject, body })}`
  const form = new URL(correctionsTo)
  form.search = [form.search.slice(1), query({ title: subject, body })].filter(Boolean).join('&')
  return form.href
}

// Mail programs read “+” as a plus, so spaces are written %20.
function query(parameters: Record<string, string>): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
}
