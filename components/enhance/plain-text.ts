const BLOCK = /^(H[1-6]|P|LI|DT|DD|BLOCKQUOTE|PRE)$/

/** Returns the text of the elements as one would type it: blocks apart, list items with “- ”, no source numbers. */
export function plainText(elements: Iterable<Element>): string {
  return Array.from(elements, (element) => read(element).trim())
    .join('\n\n')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
}

function read(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/\s+/g, ' ')
  if (!(node instanceof Element) || node.matches('.cite, .vh, svg, button')) return ''
  if (node.tagName === 'BR') return '\n'
  const text = Array.from(node.childNodes, read).join('')
  if (node.tagName === 'LI') return `- ${text.trim()}\n`
  if (BLOCK.test(node.tagName)) return `${text.trim()}\n\n`
  return /^(UL|OL|SECTION|DIV)$/.test(node.tagName) ? `${text}\n` : text
}
