import { diffArrays } from 'diff'

/**
 * Returns an edited text with the byte-order mark and the line ends it had; the edit sees neither a mark nor CRLF. New
 * lines end as most do.
 */
export function keepLineEnds(text: string, edit: (text: string) => string): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const written = linesOf(text.slice(mark.length))
  const plain = written.map((line) => line.replace(/\r\n$/, '\n'))
  const edited = edit(plain.join(''))
  if (edited === plain.join('')) return text
  const long = written.filter((line) => line.endsWith('\r\n')).length
  if (long === 0) return mark + edited
  const end = long * 2 > written.length ? '\r\n' : '\n'
  let at = 0
  const lines = diffArrays(plain, linesOf(edited)).flatMap(({ value, added, removed }) => {
    if (added) return value.map((line) => line.replace(/\n$/, end))
    at += value.length
    return removed ? [] : written.slice(at - value.length, at)
  })
  return mark + lines.join('')
}

function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/)
}

/** Returns a text without byte-order mark and CRLF. */
export function plainText(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
}
