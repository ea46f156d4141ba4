import type { PhrasingContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'

/**
 * Returns running text in the Markdown of content files, in one line but for breaks. Nothing in it opens a component, an
 * expression or a line of code.
 */
export function writeInline(inline: readonly PhrasingContent[]): string {
  const written = toMarkdown(
    { type: 'paragraph', children: [...inline] },
    {
      emphasis: '*',
      resourceLink: true,
      extensions: [gfmToMarkdown()],
      unsafe: [
        ...['<', '{'].flatMap((character) => [
          { character, inConstruct: 'phrasing' as const },
          { character, atBreak: true },
        ]),
      ],
    },
  ).trimEnd()
  return withoutNeedlessEscapes(written).replace(
    /^(?:i(?=mport\b)|e(?=xport\b))/,
    (letter) => `&#${letter.charCodeAt(0)};`,
  )
}

// `[Company]` is a link only where something defines it, and nothing does; addresses become links by themselves.
function withoutNeedlessEscapes(text: string): string {
  return text
    .replace(/\\\[([^\]^[\\\s][^\][\\]+)\](?![([:])/g, '[$1]')
    .replace(/\b(https?)\\:(?=\/\/)/g, '$1:')
    .replace(/(?<=[\w.+-])\\@(?=[\w-])/g, '@')
}
