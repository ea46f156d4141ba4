import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Element = DefaultTreeAdapterTypes.Element

export interface StrippedHtml {
  html: string
  /** Scripts that are neither the framework's nor known as ours, and marks of content that only a script would show. */
  refused: string[]
}

/**
 * Returns a page without the framework's scripts, their preloads and its flight data. Everything else keeps its bytes.
 * @param isOwnScript whether a script that the page asked for itself stays
 */
export function stripFramework(
  html: string,
  isOwnScript: (script: { src?: string; type?: string; text: string }) => boolean,
): StrippedHtml {
  const cuts: [number, number][] = []
  const refused: string[] = []
  for (const element of elementsOf(parse(html, { sourceCodeLocationInfo: true }))) {
    const { sourceCodeLocation: at, attrs } = element
    if (!at) continue
    const attributes = Object.fromEntries(attrs.map(({ name, value }) => [name, value]))
    const cut = () => cuts.push([at.startOffset, at.endOffset])
    if (element.tagName === 'link' && /^\/_next\/.*\.js/.test(attributes.href ?? '')) cut()
    else if (element.tagName === 'script') {
      const text = textOf(element)
      if (isFrameworkScript(attributes.src, attributes.id, text)) cut()
      else if (!isOwnScript({ ...attributes, text }))
        refused.push(`script ${attributes.src ?? JSON.stringify(text.slice(0, 60))}`)
    } else if (isHeldBack(element, attributes))
      refused.push(`<${element.tagName} id="${attributes.id}"> waits for a script to be shown`)
    else if (isEmptyHolder(element, attributes)) cut()
  }
  let stripped = ''
  let position = 0
  for (const [start, end] of cuts.sort(([a], [b]) => a - b)) {
    stripped += html.slice(position, start)
    position = end
  }
  return { html: stripped + html.slice(position), refused }
}

function isFrameworkScript(src: string | undefined, id: string | undefined, text: string): boolean {
  if (src !== undefined) return src.startsWith('/_next/')
  return id === '_R_' || /^\(?self\.__next_/.test(text)
}

// React streams a late part into `<div hidden id="S:0">` and marks its place with `<template id="B:0">`.
function isHeldBack({ tagName }: Element, { id = '', hidden }: Record<string, string>): boolean {
  return (tagName === 'template' && /^[BP]:/.test(id)) || (hidden !== undefined && /^S:/.test(id))
}

// Next leaves an empty hidden box for streamed metadata at the start of the body.
function isEmptyHolder({ tagName, childNodes }: Element, attributes: Record<string, string>): boolean {
  return (
    tagName === 'div' &&
    Object.keys(attributes).join() === 'hidden' &&
    childNodes.every(({ nodeName }) => nodeName === '#comment')
  )
}

function* elementsOf(node: DefaultTreeAdapterTypes.Node): Generator<Element> {
  if ('tagName' in node) yield node
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child)
}

function textOf({ childNodes }: Element): string {
  return childNodes.map((child) => ('value' in child ? child.value : '')).join('')
}
