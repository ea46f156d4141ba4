import type { YAMLError } from 'yaml'

/** Why a text needs quotes when it begins with a character that means something to YAML. */
export function needsQuotes(character: string): string {
  return `A text cannot begin with “${character}” here, because YAML reads it as a sign of its own. Put double quotes around the whole text.`
}

/** Returns a parser's error in an editor's words, with the offset of what caused it. */
export function explainYamlError(text: string, error: YAMLError): { offset: number; message: string } {
  const offset = error.pos[0]
  const at = (message: string) => ({ offset, message })
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      return at(
        'YAML reads this as a key inside a text, because “: ” stands in it. Put double quotes around the whole text, or indent the line like its neighbors.',
      )
    case 'MULTILINE_IMPLICIT_KEY':
      return at(
        'This line is neither “key: value” nor part of the text above it. Write “: ” behind the key, or indent the line.',
      )
    case 'TAB_AS_INDENT':
      return at('The line is indented with a tab, which YAML does not allow. Indent with spaces.')
    case 'BAD_SCALAR_START':
      return at(needsQuotes(text.charAt(offset)))
    case 'MISSING_CHAR':
      return at('A quote or bracket was opened before this place and is not closed. Close it.')
    case 'BAD_INDENT':
      if (/ end with a [\]}]/.test(error.message))
        return at('A “[” or “{” was opened before this place and is not closed. Close it.')
      return at('The line is not indented like its neighbors. Give keys of one group the same number of spaces.')
    case 'UNEXPECTED_TOKEN':
      return explainLeftover(text, offset)
    default:
      return at(
        `YAML cannot read this: ${error.message.split('\n')[0]?.replace(/[.:]$/, '')}. Compare the line with a file that works.`,
      )
  }
}

// The parser trips over what follows a complete value; the cause is how that value began.
function explainLeftover(text: string, offset: number): { offset: number; message: string } {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const sign = /(?:: |- |\[ ?|, )([*&!])[^\s]*\s*$/.exec(text.slice(lineStart, offset))
  if (sign)
    return { offset: lineStart + sign.index + sign[0].indexOf(sign[1] ?? ''), message: needsQuotes(sign[1] ?? '') }
  return {
    offset,
    message:
      'The text in quotes ended before this place, and more follows. Inside double quotes write a quote as \\", inside single ones as two.',
  }
}
