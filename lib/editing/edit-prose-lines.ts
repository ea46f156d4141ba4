/** Returns a Markdown text with each line edited that is not code between fences. */
export function editProseLines(body: string, edit: (line: string) => string): string {
  let fence: string | undefined
  const lines = body.split('\n').map((line) => {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1]
    if (mark && (fence === undefined || mark.startsWith(fence))) fence = fence === undefined ? mark : undefined
    return fence === undefined ? edit(line) : line
  })
  return lines.join('\n')
}
