/** `<contents-list>` holds links to parts of the page and marks the one that is being read. */
export class ContentsList extends HTMLElement {
  #observer: IntersectionObserver | undefined

  connectedCallback() {
    const links = new Map<Element, HTMLAnchorElement>()
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
      const target = document.getElementById(decodeURIComponent(link.hash.slice(1)))
      if (target) links.set(target, link)
    }
    const visible = new Set<Element>()
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) visible[isIntersecting ? 'add' : 'delete'](target)
        const current = [...links.keys()].find((target) => visible.has(target))
        if (!current) return
        for (const [target, link] of links) {
          if (target === current) link.setAttribute('aria-current', 'true')
          else link.removeAttribute('aria-current')
        }
      },
      // A part counts as being read while it crosses the upper third of the window.
      { rootMargin: '0px 0px -66%' },
    )
    for (const target of links.keys()) this.#observer.observe(target)
  }

  disconnectedCallback() {
    this.#observer?.disconnect()
  }
}
