import { createSuggest, type Suggestion } from '@/lib/search/suggest'
import type { SuggestionIndex } from '@/lib/search/suggestion-index'
import { announce } from './announce'

type Suggest = (typed: string) => Suggestion[] | Promise<Suggestion[]>

let loading: Promise<Suggest> | undefined
let count = 0

/**
 * `<suggest-roles>` holds a search field and makes it a combobox with a list of roles (ARIA Authoring Practices, editable
 * combobox with list autocomplete). Without a choice from the list, the form searches as ever.
 */
export class SuggestRoles extends HTMLElement {
  #input: HTMLInputElement | null = null
  #list = document.createElement('ul')
  #active = -1

  connectedCallback() {
    const input = this.querySelector('input')
    if (!input) return
    count += 1
    this.#input = input
    this.#list.id = `suggestions-${count}`
    this.#list.className = 'suggestions'
    this.#list.hidden = true
    this.#list.role = 'listbox'
    this.#list.ariaLabel = 'Suggested roles'
    const attributes = {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': this.#list.id,
    }
    for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value)
    input.addEventListener('focus', () => void loadSuggest())
    input.addEventListener('input', () => void this.#update(input.value))
    input.addEventListener('keydown', (event) => this.#onKey(event))
    input.addEventListener('blur', () => this.#close())
    // A press must not take the focus from the field, or the list is gone before the click.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault())
  }

  async #update(typed: string) {
    const found = await (await loadSuggest())(typed)
    // Another key may have come meanwhile.
    if (this.#input?.value === typed) this.#show(found)
  }

  #show(found: Suggestion[]) {
    // Not sooner: in development React compares the page with what the server sent.
    if (!this.#list.isConnected) this.append(this.#list)
    this.#list.replaceChildren(...found.map((suggestion, index) => this.#option(suggestion, index)))
    this.#activate(-1)
    this.#list.hidden = found.length === 0
    this.#input?.setAttribute('aria-expanded', String(found.length > 0))
    announce(found.length === 0 ? 'No suggestions' : `${found.length} suggestion${found.length === 1 ? '' : 's'}`)
  }

  #option({ title, path, alias }: Suggestion, index: number): HTMLLIElement {
    const option = document.createElement('li')
    option.id = `${this.#list.id}-${index}`
    option.role = 'option'
    option.dataset.path = path
    option.append(title)
    if (alias) {
      const other = document.createElement('span')
      other.append(`also called ${alias}`)
      option.append(' ', other)
    }
    option.addEventListener('click', () => location.assign(path))
    return option
  }

  #onKey(event: KeyboardEvent) {
    const options = this.#list.children.length
    if (event.key === 'Escape' && !this.#list.hidden) {
      this.#close()
      event.preventDefault()
    } else if (event.key === 'Enter' && this.#active >= 0) {
      const path = (this.#list.children[this.#active] as HTMLElement | undefined)?.dataset.path
      if (path) location.assign(path)
      event.preventDefault()
    } else if (/^Arrow(Down|Up)$/.test(event.key) && options > 0) {
      this.#open()
      // One stop of the round is the field itself.
      const step = event.key === 'ArrowDown' ? 1 : -1
      this.#activate(((this.#active + 1 + step + options + 1) % (options + 1)) - 1)
      event.preventDefault()
    }
  }

  #activate(index: number) {
    this.#active = index
    for (const [at, option] of Array.from(this.#list.children).entries())
      option.setAttribute('aria-selected', String(at === index))
    const option = this.#list.children[index]
    if (option) this.#input?.setAttribute('aria-activedescendant', option.id)
    else this.#input?.removeAttribute('aria-activedescendant')
    option?.scrollIntoView({ block: 'nearest' })
  }

  #open() {
    this.#list.hidden = false
    this.#input?.setAttribute('aria-expanded', 'true')
  }

  #close() {
    this.#list.hidden = true
    this.#activate(-1)
    this.#input?.setAttribute('aria-expanded', 'false')
  }
}

// Without the file there are no suggestions, and the form still searches; the next use tries again.
function loadSuggest(): Promise<Suggest> {
  loading ??= fetch('/suggestions.json')
    .then((answer) => answer.json() as Promise<SuggestionIndex>)
    .then(({ roles, ask }) => (ask ? askServer : createSuggest(roles)))
    .catch(() => {
      loading = undefined
      return () => []
    })
  return loading
}

async function askServer(typed: string): Promise<Suggestion[]> {
  const answer = await fetch(`/suggest?q=${encodeURIComponent(typed)}`).catch(() => undefined)
  return answer?.ok ? answer.json() : []
}
