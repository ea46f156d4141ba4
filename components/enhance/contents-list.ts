// A part counts as being read while it crosses the upper third of the window. The topmost strip is left out: there the
// part before still ends when a link has led to this one.
const READING_ZONE = '-5% 0px -66%'

/** `<contents-list>` holds links to parts of the page and marks the one that is being read. */
export class ContentsList extends HTMLElement {
  #links = new Map<Element, HTMLAnchorElement>()
  #visible = new Set<Element>()
  #observer: IntersectionObserver | undefined

  connectedCallback() {
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
      const target = document.getElementById(decodeURIComponent(link.hash.slice(1)))
      if (target) this.#links.set(target, link)
    }
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) this.#visible[isIntersecting ? 'add' : 'delete'](target)
        this.#mark()
      },
      { rootMargin: READING_ZONE },
    )
    for (const target of this.#links.keys()) this.#observer.observe(target)
    document.addEventListener('scrollend', this.#mark)
  }

  disconnectedCallback() {
    this.#observer?.disconnect()
    document.removeEventListener('scrollend', this.#mark)
  }

  #mark = () => {
    const targets = [...this.#links.keys()]
    // The last parts never rise to the upper third; at the end of the page the last one counts.
    const atEnd = scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 1
    const current = atEnd ? targets.at(-1) : targets.find((target) => this.#visible.has(target))
    if (!current) return
    for (const [target, link] of this.#links) {
      if (target === current) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
  }
}
