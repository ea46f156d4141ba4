import { ITEM, labelPath, positionOf } from './label-path.js'

/** Gives names to what the CMS shows as icons alone, and parts to the page, for those who do not see them. */
export function nameControls() {
  for (const [role, part] of [
    ['banner', 'ToolbarContainer'],
    ['main', 'EditorContainer"] > [class*="-Editor'],
  ])
    document.querySelector(`[class*="${part}"]`)?.setAttribute('role', role)
  // The bar that shows that something is loading.
  document.querySelector('body > canvas')?.setAttribute('aria-hidden', 'true')
  for (const item of document.querySelectorAll(ITEM)) nameItem(item)
  for (const hint of document.querySelectorAll('[class*="ControlHint"]')) describeField(hint)
  document.title = titleOf()
}

function nameItem(item) {
  const bar = item.querySelector('[class*="TopBar"]')
  const buttons = [...bar.querySelectorAll('button, [role="button"]')]
  const name = `item ${positionOf(item)} of ${labelPath(item).at(-1)}`
  const words = buttons.length > 2 ? ['Fold or unfold', 'Move', 'Remove'] : ['Move', 'Remove']
  for (const [index, button] of buttons.entries()) button.setAttribute('aria-label', `${words[index]} ${name}`)
}

function describeField(hint) {
  const field = hint.parentElement.querySelector('label')?.htmlFor
  const control = field && document.getElementById(field)
  if (!control) return
  hint.id = `${field}-hint`
  control.setAttribute('aria-describedby', hint.id)
}

function titleOf() {
  const own = 'Editing the content'
  const heading =
    document.querySelector('input[id^="title-field"]')?.value ?? document.querySelector('main h1, h1')?.textContent
  return heading ? `${heading} · ${own}` : own
}
