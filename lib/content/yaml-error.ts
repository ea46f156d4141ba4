import { type Document, isCollection, isScalar, visit, type YAMLError } from 'yaml'
import { keyWithoutComma } from './key-without-comma'

/** Why a text needs quotes when it begins with a character that means something to YAML. */
export function needsQuotes(character: string): string {
  return `A text cannot begin with “${character}” here, because YAML reads it as a sign of its own. Put double quotes around the whole text.`
}

/** What is wrong, and where it began. */
interface Explained {
  offset: number
  message: string
}

const NOT_CLOSED =
  'What is opened here is not closed. Close it: “[” with “]”, “{” with “}”, a quote with the same quote in its line.'

/** Returns a parser's error in an editor's words, with the offset of what caused it. */
export function explainYamlError(text: string, error: YAMLError, document: Document.Parsed): Explained {
  const offset = error.pos[0]
  const at = (message: string) => ({ offset, message })
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      return (
        (error.code === 'BLOCK_IN_FLOW' && keyWithoutComma(text, offset)) ||
        at(
          'YAML reads this as a key inside a text, because “: ” stands in it. Put double quotes around the whole text, or indent the line like its neighbors.',
        )
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
      if (error.message.startsWith('Missing closing')) return { offset: opened(document, offset), message: NOT_CLOSED }
      return keyWithoutComma(text, offset) ?? explainItem(text, offset)
    case 'BAD_INDENT':
      if (/ end with a [\]}]/.test(error.message)) return { offset: opened(document, offset), message: NOT_CLOSED }
      return at('The line is not indented like its neighbors. Give keys of one group the same number of spaces.')
    case 'UNEXPECTED_TOKEN':
      return (isInBrackets(document, offset) && keyWithoutComma(text, offset)) || explainLeftover(text, offset)
    default:
      return at(
        `YAML cannot read this: ${error.message.split('\n')[0]?.replace(/[.:]$/, '')}. Compare the line with a file that works.`,
      )
  }
}

function isInBrackets(document: Document.Parsed, offset: number): boolean {
  let isInside = false
  visit(document, {
    Collection(_, { flow, range }) {
      if (flow && range && range[0] < offset && offset < range[1]) isInside = true
    },
  })
  return isInside
}

/** Returns where the innermost brackets or quotes begin that the parser gave up at an offset. */
function opened(document: Document.Parsed, offset: number): number {
  let start = offset
  visit(document, {
    Value(_, node) {
      const isQuoted = isScalar(node) && node.type?.startsWith('QUOTE_')
      if (((isCollection(node) && node.flow) || isQuoted) && node.range?.[1] === offset) start = node.range[0]
    },
  })
  return start
}

function explainItem(text: string, offset: number): Explained {
  if (/["']$/.test(text.slice(0, offset))) return explainLeftover(text, offset)
  return { offset, message: 'A value ended before this place, and more follows. Put a comma between the two.' }
}

// The parser trips over what follows a complete value; the cause is how that value began.
function explainLeftover(text: string, offset: number): Explained {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const before = text.slice(lineStart, offset)
  const sign = /(?:: |- |\[ ?|, )([*&!])[^\s]*\s*$/.exec(before)
  if (sign)
    return { offset: lineStart + sign.index + sign[0].indexOf(sign[1] ?? ''), message: needsQuotes(sign[1] ?? '') }
  const end = text.charAt(offset)
  if (end === ']' || end === '}')
    return { offset, message: `Nothing is open that this “${end}” could close. Take it out, or open it before.` }
  return {
    offset,
    message:
      'The text in quotes ended before this place, and more follows. Inside double quotes write a quote as \\", inside single ones as two.',
  }
}
