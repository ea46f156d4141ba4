/**
 * Returns a function that shows how far a command is, in one line that the next replaces; an empty text clears it. It
 * says nothing where nobody watches.
 */
export function createProgress(
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'columns' | 'write'>,
): (line: string) => void {
  return (line) => {
    if (stream.isTTY) stream.write(`\r\u001b[K${line.slice(0, (stream.columns ?? 80) - 1)}`)
  }
}
