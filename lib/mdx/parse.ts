import type { Root, RootContent } from 'mdast'

import type { VFileMessage } from 'vfile-message'
import { type Place, problem } from '../content/problem'
import { parseTree } from './parse-tree'
import { explainSyntaxError, maskCulprit } from './syntax-error'
import { walk } from './walk'

const MOST_SYNTAX_ERRORS = 20

/**
 * Returns the Markdown syntax tree of an MDX text. The text is only parsed; no code is made from it.
 *
 * The parser stops at its first syntax error. To report all of them, the culprit is masked and the text parsed again.
 * The tree then serves to look for other problems only; it is undefined when no masking helps.
 */
export function parseMdx(file: string, text: string): { tree?: Root; problems: VFileMessage[] } {
  const problems: VFileMessage[] = []
  let masked = text
  while (problems.length < MOST_SYNTAX_ERRORS) {
    try {
      const tree = parseTree(masked, footnoteDefinitions(text))
      problems.push(...openFences(file, tree, text))
      return { tree: withoutDefinitions(tree, text), problems }
    } catch (error) {
      const found = explainSyntaxError(masked, error as VFileMessage)
      problems.push(problem(found.rule, file, found.place, found.message))
      const next = maskCulprit(masked, found)
      if (next === masked) break
      masked = next
    }
  }
  return { problems }
}

/** Returns the tree of a one-paragraph text such as a fact in front matter. Positions in it count from its own start. */
export function parseInline(file: string, text: string, place: Place): { tree?: Root; problems: VFileMessage[] } {
  const { tree, problems } = parseMdx(file, text)
  for (const found of problems) Object.assign(found, place)
  const [only] = tree?.children ?? []
  if (tree && (tree.children.length !== 1 || only?.type !== 'paragraph')) {
    const message =
      'This text must be one paragraph without lists or headings. Keep emphasis, links and code; take the rest out.'
    return { problems: [...problems, problem('mdx/not-inline', file, place, message)] }
  }
  return { tree, problems }
}

// GFM reads `[^id]` as a reference only when the text defines it. Here sources.yaml defines all of them, so a definition
// is added behind the text for each id used, and taken out of the tree again.
function footnoteDefinitions(text: string): string {
  const written = text.replace(/^ {0,3}\[\^[^\]\s]+\]:/gm, '')
  const ids = new Set(Array.from(written.matchAll(/\[\^([^\]\s]+)\]/g), (match) => match[1]))
  return ids.size === 0 ? '' : `\n\n${[...ids].map((id) => `[^${id}]: .`).join('\n\n')}\n`
}

// A fence that is never closed takes the rest of the text in, without a word from the parser.
function openFences(file: string, tree: Root, text: string): VFileMessage[] {
  const problems: VFileMessage[] = []
  walk(tree, ({ type, position }) => {
    if (type !== 'code') return
    const written = text.slice(position?.start.offset, position?.end.offset)
    const fence = /^(`{3,}|~{3,})/.exec(written)?.[1]
    if (!fence || !position || new RegExp(`\n[ \\t]*${fence}[\`~]*[ \\t]*$`).test(written.trimEnd())) return
    const message = `The code block that “${fence}” opens never ends. Close it with “${fence}” alone on a line.`
    problems.push(problem('mdx/fence', file, position.start, message))
  })
  return problems
}

function withoutDefinitions(tree: Root, text: string): Root {
  const start = tree.position?.start ?? { line: 1, column: 1 }
  const end = { line: text.trimEnd().split('\n').length, column: 1 }
  const isWritten = ({ position }: RootContent) => (position?.start.offset ?? 0) < text.length
  return { ...tree, children: tree.children.filter(isWritten), position: { start, end } }
}
