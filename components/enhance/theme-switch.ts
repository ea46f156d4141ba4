const KEY = 'scheme'

/** `<theme-switch>` holds radio buttons that choose the color scheme; the choice is kept in this browser only. */
export class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    const stored = document.documentElement.dataset.scheme ?? 'system'
    for (const input of this.querySelectorAll('input')) {
      input.checked = input.value === stored
      input.addEventListener('change', () => choose(input.value))
    }
  }
}

function choose(scheme: string) {
  const root = document.documentElement
  if (scheme === 'system') delete root.dataset.scheme
  else root.dataset.scheme = scheme
  try {
    if (scheme === 'system') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, scheme)
  } catch {
    // Where storage is refused the choice holds for this page.
  }
}
