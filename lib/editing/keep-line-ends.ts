/** Returns an edited text with the byte-order mark and the line ends it had; the edit sees neither a mark nor CRLF. */
export function keepLineEnds(text: string, edit: (text: string) => string): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const plain = text.slice(mark.length).replaceAll('\r\n', '\n')
  const edited = edit(plain)
  if (edited === plain) return text
  return mark + (text.includes('\r\n') ? edited.replaceAll('\n', '\r\n') : edited)
}
