/** Whether another text, or the name of a field such as `aiImpact`, holds every word of a text. */
export function isSaidBy(text: string, other: string): boolean {
  const left = tokens(other)
  return tokens(text).every((token) => {
    const at = left.indexOf(token)
    if (at !== -1) left.splice(at, 1)
    return at !== -1
  })
}

function tokens(text: string): string[] {
  return (
    text
      .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}
