import { createProcessor } from '@mdx-js/mdx'
import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import { takePlainBlocks } from './plain-blocks'
import { isStraight } from './plain-words'
import { shortenWords } from './shorten-words'

const processor = createProcessor({ format: 'mdx', remarkPlugins: [remarkGfm] })

/**
 * Returns the Markdown syntax tree of an MDX text. The parser looks at every letter many times; words without a mark are
 * kept from it, which takes a tenth of the time and makes the same tree.
 * @param definitions of footnotes, added behind the text
 * @throws VFileMessage at the first syntax error
 */
export function parseTree(text: string, definitions: string): Root {
  if (!isStraight(text)) return parseWhole(text + definitions)
  const starts = startsOf((text + definitions).split('\n'))
  const { rest, restore } = takePlainBlocks(text, definitions, starts)
  if (rest === undefined) return restore()
  const short = shortenWords(rest + definitions, starts)
  return restore(short.restore(parseWhole(short.text)))
}

/** Returns the tree of a text that is shown to the parser as it is. */
export function parseWhole(text: string): Root {
  return processor.parse(text) as Root
}

/** Returns the offset at which each line starts. */
function startsOf(lines: readonly string[]): number[] {
  let offset = 0
  return lines.map((line) => {
    const start = offset
    offset += line.length + 1
    return start
  })
}
