import type { Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import type { VFileMessage } from 'vfile-message'
import { didYouMean } from '../content/nearest'
import { type Place, problem } from '../content/problem'
import { COMPONENTS } from './components'
import { codeLine } from './syntax-error'
import { refusedTag } from './tag-error'
import { walk } from './walk'

type Element = MdxJsxFlowElement | MdxJsxTextElement

/** Returns a problem for everything in the tree that is not Markdown or an allowed component. Content can never run code. */
export function restrictMdx(file: string, tree: Root): VFileMessage[] {
  const problems: VFileMessage[] = []
  const report = (rule: string, node: { position?: { start: Place } | undefined }, message: string) =>
    problems.push(problem(rule, file, node.position?.start ?? { line: 1, column: 1 }, message))
  walk(tree, (node) => {
    if (node.type === 'mdxjsEsm') report('mdx/code', node, codeLine(node.value.slice(0, 6)))
    else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      const isComment = /^\s*\/\*.*\*\/\s*$/s.test(node.value)
      report(
        'mdx/expression',
        node,
        isComment
          ? '“{/* */}” is a comment in code, and content holds no code. Take it out; notes to editors belong in the commit message.'
          : `“{${excerpt(node.value)}}” is code, and content holds no code. Write “\\{” for a brace in the text, or put the value there in words.`,
      )
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      restrictElement(node, (rule, message) => report(rule, node, message))
    } else if (node.type === 'linkReference' || node.type === 'definition') {
      report(
        'mdx/link',
        node,
        'Links are written in one piece here: [words](address). Put the address behind the words.',
      )
    } else if (node.type === 'listItem' && node.checked != null) {
      report('mdx/task-list', node, '“[ ]” and “[x]” would be boxes that nobody can tick. Take the brackets out.')
    } else if (node.type === 'link') {
      const message = refusedAddress(node.url)
      if (message) report('mdx/link', node, message)
    } else if (node.type === 'heading' && node.depth === 1) {
      report(
        'mdx/heading',
        node,
        'A heading with one “#” is the page title, which front matter gives. Write “##” for a section.',
      )
    } else if (node.type === 'footnoteDefinition') {
      report(
        'mdx/footnote',
        node,
        'Footnotes are not written here: [^id] in the text names a source of sources.yaml, and the page lists it. Take this line out.',
      )
    } else if (node.type === 'image' || node.type === 'imageReference') {
      report('mdx/image', node, 'Pictures are not part of content files. Say in words what it shows.')
    }
  })
  return problems
}

function restrictElement(node: Element, report: (rule: string, message: string) => void) {
  const name = node.name ?? ''
  const attributes = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined
  for (const attribute of node.attributes) {
    const key = attribute.type === 'mdxJsxAttribute' ? attribute.name : '...'
    if (/^on/i.test(key))
      report(
        'mdx/event-handler',
        `“${key}” would run a script when the page is used. Content runs nothing; take the attribute out.`,
      )
    else if (
      attribute.type === 'mdxJsxExpressionAttribute' ||
      (attribute.value && typeof attribute.value !== 'string')
    ) {
      report('mdx/expression', `The attribute “${key}” holds code in braces. Write its value in quotes.`)
    } else if (attributes && !attributes.includes(key)) {
      report(
        'mdx/attribute',
        `<${name}> has no attribute “${key}”.${didYouMean(key, attributes)} Allowed: ${attributes.join(', ') || 'none'}.`,
      )
    }
  }
  if (attributes) {
    if (node.type === 'mdxJsxTextElement')
      report(
        'mdx/tag',
        `<${name}> stands inside a line of text. Put <${name}> and </${name}> each alone on a line, with empty lines around.`,
      )
    return
  }
  const refused = refusedTag(name)
  report(refused.rule, refused.message)
}

function refusedAddress(url: string): string | undefined {
  if (/^#?$/.test(url)) return 'The link leads nowhere. Write its address between the round brackets.'
  if (/^(https?:\/\/|mailto:|tel:|#.)/i.test(url) || /^\/(?!\/)/.test(url)) return undefined
  // Browsers ignore white space and control characters inside a scheme; so does this test.
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url.replace(/[^\x21-\x7e]/g, ''))?.[1]
  if (scheme)
    return `A link must not use “${scheme}:”; it could run code. Use an address that begins with https://, mailto:, tel:, / or #.`
  return `“${url}” is not a full address. Begin links to this site with “/”, links on this page with “#”, others with “https://”.`
}

function excerpt(text: string): string {
  return text.length > 30 ? `${text.slice(0, 30)}…` : text
}
