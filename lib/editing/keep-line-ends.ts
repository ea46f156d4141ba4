/** Returns an edited text with the byte-order mark and the line ends it had; the edit sees neither a mark nor CRLF. */
export function keepLineEnds(text: string, edit: (text: string) => string): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const plain = plainText(text)
  const edited = edit(plain)
  if (edited === plain) return text
  return mark + (text.includes('\r\n') ? edited.replaceAll('\n', '\r\n') : edited)
}

/** Returns a text without byte-order mark and CRLF. */
export function plainText(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
}
