// Word puts its own bullets, unbreakable spaces and signs that nobody sees into what is copied. Markdown knows none of
// them as a list, and the site would show them.
document.addEventListener('paste', (event) => {
  const { target, clipboardData } = event
  if (!target.matches?.('textarea, input')) return
  const pasted = clipboardData.getData('text/plain')
  const text = cleanText(pasted, target.id.startsWith('item-field'))
  const clean = target.matches('input') ? text.replace(/\n+$/, '').replace(/\s*\n\s*/g, ' ') : text
  if (clean === pasted) return
  event.preventDefault()
  // Unlike a new value, this is seen by the CMS and can be undone.
  document.execCommand('insertText', false, clean)
})

function cleanText(text, isItem) {
  return (
    text
      .replace(/\r\n?|[\v\u2028]/g, '\n')
      .replace(/\u00a0/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
      .replace(/[\u0000-\u0008\u000c-\u001f\u007f\u00ad\u200b\ufeff]/g, '')
      .replace(/^[ \t]*(?:[•·‣▪▫◦●○■□][ \t]+|[o§]\t+)/gm, isItem ? '' : '- ')
      .replace(/^(\d+[.)])\t[ \t]*/gm, isItem ? '' : '$1 ')
  )
}
