import type { VFileMessage } from 'vfile-message'
import type { Place } from '../content/problem'
import { unreadableTag } from './tag-error'

interface SyntaxProblem {
  rule: string
  message: string
  place: Place
}

/** Returns the parser's error in an editor's words, placed at the character that caused it. */
export function explainSyntaxError(text: string, error: VFileMessage): SyntaxProblem {
  const offset = culpritOffset(text, error)
  const place = placeAt(text, offset)
  const culprit = text[offset]
  if (culprit === '{') {
    return {
      rule: 'mdx/brace',
      place,
      message:
        '“{” starts code in MDX, and content holds no code. Write “\\{” for a brace in the text, or take it out.',
    }
  }
  if (culprit === '<') {
    return { ...unreadableTag(text.slice(offset)), place }
  }
  if (/^(import|export)\b/.test(text.slice(offset)))
    return { rule: 'mdx/code', place, message: codeLine(text.slice(offset, offset + 6)) }
  return {
    rule: 'mdx/syntax',
    place,
    message: `MDX cannot read this: ${error.reason.replace(/\.$/, '')}. Simplify the line.`,
  }
}

/** Returns why a line that begins with `import` or `export` is refused. */
export function codeLine(keyword: string): string {
  return `A line that begins with “${keyword}” is code in MDX, and content holds no code. Take it out, or begin the sentence with another word.`
}

/** Returns the text with the culprit replaced by a character that means nothing, all positions unchanged. */
export function maskCulprit(text: string, { place }: SyntaxProblem): string {
  const offset = offsetAt(text, place)
  const name = /^<([A-Za-z][\w.-]*)/.exec(text.slice(offset))?.[1]
  const masked = mask(text, offset)
  if (name === undefined) return masked
  // What closes the masked tag would be the next error, though nothing is wrong with it.
  const next = new RegExp(`<(/?)${name}\\b`, 'g')
  next.lastIndex = offset + 1
  const tag = next.exec(masked)
  return tag?.[1] ? mask(masked, tag.index) : masked
}

function mask(text: string, offset: number): string {
  return offset < text.length && text[offset] !== '\n' ? `${text.slice(0, offset)}_${text.slice(offset + 1)}` : text
}

// The parser names the place where it gave up; the cause is the bracket that opened before it.
function culpritOffset(text: string, error: VFileMessage): number {
  const opening = /Expected a closing tag for `[^`]*` \((\d+):(\d+)/.exec(error.reason)
  if (opening) return offsetAt(text, { line: Number(opening[1]), column: Number(opening[2]) })
  const end = offsetAt(text, { line: error.line ?? 1, column: error.column ?? 1 })
  if (error.reason.includes('import/exports')) {
    const keyword = Array.from(text.slice(0, end).matchAll(/^(import|export)\b/gm)).at(-1)
    if (keyword) return keyword.index
  }
  const quote = /closing quote `(["'])`/.exec(error.reason)?.[1]
  if (quote) return lastUnescaped(text, '<', text.lastIndexOf(quote, end))
  const wanted = /expression|acorn|brace/i.test(error.reason) && !/attribute|tag|name/i.test(error.reason) ? '{' : '<'
  const found = lastUnescaped(text, wanted, end)
  const other = found >= 0 ? found : lastUnescaped(text, wanted === '{' ? '<' : '{', end)
  return other >= 0 ? other : Math.min(end, text.length - 1)
}

function lastUnescaped(text: string, character: string, from: number): number {
  let at = text.lastIndexOf(character, from)
  while (at > 0 && isEscaped(text, at)) at = text.lastIndexOf(character, at - 1)
  return at
}

function isEscaped(text: string, at: number): boolean {
  return (/\\*$/.exec(text.slice(Math.max(0, at - 8), at))?.[0].length ?? 0) % 2 === 1
}

function placeAt(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

function offsetAt(text: string, { line, column }: Place): number {
  let start = 0
  for (let passed = 1; passed < line; passed++) {
    const end = text.indexOf('\n', start)
    if (end < 0) return text.length
    start = end + 1
  }
  return start + column - 1
}
