/** Returns a heading that is all capitals in sentence case; others as they are. */
export function sentenceCase(text: string): string {
  if (/\p{Ll}/u.test(text) || text.length < 6) return text
  return text.charAt(0) + text.slice(1).toLowerCase()
}
