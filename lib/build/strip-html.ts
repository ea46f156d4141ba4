import { Parser } from 'htmlparser2'

export interface StrippedHtml {
  html: string
  /** Scripts that are neither the framework's nor known as ours, and marks of content that only a script would show. */
  refused: string[]
  /** The status that the page asks for by `<meta name="status">`, which is taken out; see components/ui/page-status.tsx. */
  status: number | undefined
}

interface Script {
  src?: string
  type?: string
  text: string
}

/**
 * Returns a page without the framework's scripts, their preloads, its flight data and the empty comments by which React
 * tells texts apart. Everything else keeps its bytes.
 * @param isOwnScript whether a script that the page asked for itself stays
 */
export function stripFramework(html: string, isOwnScript: (script: Script) => boolean): StrippedHtml {
  const refused: string[] = []
  let status: number | undefined
  let kept = ''
  let keptUpTo = 0
  let script: { attributes: Record<string, string>; start: number; text: string } | undefined
  const cut = (start: number, end: number) => {
    kept += html.slice(keptUpTo, start)
    keptUpTo = end
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'script') script = { attributes, start: parser.startIndex, text: '' }
      else if (name === 'link' && /^\/_next\/.*\.js/.test(attributes.href ?? ''))
        cut(parser.startIndex, parser.endIndex + 1)
      else if (name === 'meta' && attributes.name === 'status') {
        status = Number(attributes.content)
        cut(parser.startIndex, parser.endIndex + 1)
      } else if (isHeldBack(name, attributes))
        refused.push(`<${name} id="${attributes.id}"> waits for a script to be shown`)
    },
    ontext(text) {
      if (script) script.text += text
    },
    oncomment(text) {
      if (text === ' ') cut(parser.startIndex, parser.endIndex + 1)
    },
    onclosetag(name) {
      if (name !== 'script' || !script) return
      const { attributes, start, text } = script
      if (isFrameworkScript(attributes, text)) cut(start, parser.endIndex + 1)
      else if (!isOwnScript({ ...attributes, text }))
        refused.push(`script ${attributes.src ?? JSON.stringify(text.slice(0, 60))}`)
      script = undefined
    },
  })
  parser.end(html)
  return { html: (kept + html.slice(keptUpTo)).replace(EMPTY_HOLDER, ''), refused, status }
}

// Next leaves an empty hidden box for streamed metadata at the start of the body.
const EMPTY_HOLDER = '<div hidden=""><!--$--><!--/$--></div>'

function isFrameworkScript({ src, id }: Record<string, string>, text: string): boolean {
  if (src !== undefined) return src.startsWith('/_next/')
  return id === '_R_' || /^\(?self\.__next_/.test(text)
}

// React streams a late part into `<div hidden id="S:0">` and marks its place with `<template id="B:0">`.
function isHeldBack(name: string, { id = '', hidden }: Record<string, string>): boolean {
  return (name === 'template' && /^[BP]:/.test(id)) || (hidden !== undefined && id.startsWith('S:'))
}
