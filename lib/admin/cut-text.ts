/** A stretch of lines, from one that begins something to the next such line; joined, the cuts are the text again. */
export interface Cut {
  /** What its first line begins; undefined for what stands before the first such line. */
  start: string | undefined
  text: string
}

/** Returns a text cut at its headings of one depth; `start` is the heading's text. Code blocks are not looked into. */
export function cutAtHeadings(text: string, depth: 2 | 3): Cut[] {
  const pattern = new RegExp(`^ {0,3}#{${depth}}[ \\t]+(.*?)(?:[ \\t]+#+)?[ \\t]*$`, 's')
  return cutAt(text, (line) => pattern.exec(line)?.[1])
}

/** Returns a list cut at its items; `start` is the marker with the space behind it. */
export function cutAtItems(text: string): Cut[] {
  return cutAt(text, (line) => /^ ?[-*+][ \t]+/.exec(line)?.[0])
}

function cutAt(text: string, startOf: (line: string) => string | undefined): Cut[] {
  const cuts: Cut[] = [{ start: undefined, text: '' }]
  let fence: string | undefined
  // A dot would stop at the line separators of Unicode, which pasted text may hold, and end no line of Markdown.
  for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    const start = fence ? undefined : startOf(line.replace(/\n$/, ''))
    if (mark && !fence) fence = mark
    else if (mark && fence && mark.startsWith(fence)) fence = undefined
    if (start !== undefined) cuts.push({ start, text: '' })
    const current = cuts.at(-1)
    if (current) current.text += line
  }
  return cuts
}
