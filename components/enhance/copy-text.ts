import { announce } from './announce'
import { plainText } from './plain-text'

const SAYS_COPIED_FOR_MS = 4000

/** `<copy-text select="...">` holds a button that copies the plain text of the selected elements. */
export class CopyText extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button')
    const label = button?.querySelector('span')
    if (!button || !label) return
    const before = label.textContent
    button.addEventListener('click', async () => {
      const selected = document.querySelectorAll(this.getAttribute('select') ?? '')
      try {
        await navigator.clipboard.writeText(plainText(selected))
        label.textContent = 'Copied'
      } catch {
        label.textContent = 'Copying is blocked; select the text'
      }
      announce(label.textContent)
      setTimeout(() => {
        label.textContent = before
      }, SAYS_COPIED_FOR_MS)
    })
  }
}
