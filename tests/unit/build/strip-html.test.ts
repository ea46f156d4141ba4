import { describe, expect, test } from 'vitest'
import { stripFramework } from '@/lib/build/strip-html'

// As Next 16.4 writes it, shortened; the parts between ⟦ and ⟧ are what must go.
const marked = `<!DOCTYPE html><!--build--><html lang="en-US" class="x"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><link rel="stylesheet" href="/_next/static/chunks/a1.css" data-precedence="next"/>⟦<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b2.js?dpl=1"/>⟧⟦<script src="/_next/static/chunks/c3.js" async=""></script>⟧<title>Pay &amp; more — R&#x27;s</title><script>scheme()</script>⟦<script src="/_next/static/chunks/polyfill.js" noModule=""></script>⟧</head><body>⟦<div hidden=""><!--$--><!--/$--></div>⟧<main id="main"><p hidden="">Kept\u00a0— “as it is”, &lt;b&gt; &copy;  two  spaces</p><svg viewBox="0 0 1 1"><path d="M0 0"/></svg><script type="application/ld+json">{"a":"\\u003c/script>"}</script></main><script type="module" src="/enhance/0123.js"></script>⟦<script src="/_next/static/chunks/b2.js" id="_R_" async=""></script>⟧⟦<script id="_R_">requestAnimationFrame(function(){$RT=performance.now()});</script>⟧⟦<script>(self.__next_f=self.__next_f||[]).push([0])</script>⟧⟦<script>self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\n<\\/script>"])</script>⟧</body></html>`
const page = marked.replace(/[⟦⟧]/g, '')
const isOwnScript = ({ src, type, text }: { src?: string; type?: string; text: string }) =>
  src?.startsWith('/enhance/') || type === 'application/ld+json' || text === 'scheme()'

describe('a page as Next writes it', () => {
  const { html, refused } = stripFramework(page, isOwnScript)

  test('loses the framework’s scripts, preloads and flight data, and every other byte stays', () => {
    expect(html).toBe(marked.replace(/⟦.*?⟧/g, ''))
    expect(html).not.toContain('/_next/static/chunks/b2.js')
  })

  test('keeps what the page asked for itself', () => {
    for (const kept of [
      '<script>scheme()</script>',
      '<script type="application/ld+json">{"a":"\\u003c/script>"}</script>',
      '<script type="module" src="/enhance/0123.js">',
      '/_next/static/chunks/a1.css',
    ])
      expect(html).toContain(kept)
  })

  test('has nothing to refuse', () => {
    expect(refused).toEqual([])
  })

  test('is not changed by a second run', () => {
    expect(stripFramework(html, isOwnScript)).toEqual({ html, refused: [] })
  })
})

describe('what needs a script to be shown or is not known is refused', () => {
  test.each([
    ['<script>track("me")</script>', 'script "track(\\"me\\")"'],
    ['<script src="https://example.org/a.js"></script>', 'script https://example.org/a.js'],
    ['<script src="//example.org/_next/a.js"></script>', 'script //example.org/_next/a.js'],
    ['<script type="module">import "/x.js"</script>', 'script "import \\"/x.js\\""'],
    ['<template id="B:0"></template>', '<template id="B:0"> waits for a script to be shown'],
    ['<template id="P:1"></template>', '<template id="P:1"> waits for a script to be shown'],
    ['<div hidden="" id="S:0"><p>Late</p></div>', '<div id="S:0"> waits for a script to be shown'],
  ])('%s', (part, reason) => {
    const { html, refused } = stripFramework(page.replace('</main>', `${part}</main>`), isOwnScript)
    expect(refused).toEqual([reason])
    expect(html).toContain(part)
  })

  test('a script in a comment or in text is neither', () => {
    const part = '<!-- <script>x</script> --><p>&lt;script&gt;</p><textarea><script>x</script></textarea>'
    expect(stripFramework(page.replace('</main>', `${part}</main>`), isOwnScript).refused).toEqual([])
  })
})

test('a page without anything of the framework stays as it is', () => {
  const plain = '<!doctype html><title>x</title><p>One<p>Two<br>'
  expect(stripFramework(plain, () => false)).toEqual({ html: plain, refused: [] })
})
