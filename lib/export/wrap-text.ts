/** Returns the text in lines of at most `width` characters, cut between words; a longer word keeps a line to itself. */
export function wrapText(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = []
    let line = ''
    for (const word of paragraph.split(/ +/)) {
      if (line === '') line = word
      else if (lengthOf(line) + 1 + lengthOf(word) <= width) line += ` ${word}`
      else {
        lines.push(line)
        line = word
      }
    }
    return [...lines, line]
  })
}

/** Returns how many characters a reader sees. */
export function lengthOf(text: string): number {
  return [...text].length
}
