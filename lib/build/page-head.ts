import { Parser } from 'htmlparser2'

/** What a page says of itself to search engines; a part that it does not have is an empty text. */
export interface PageHead {
  title: string
  description: string
  canonical: string
  /** False for pages that are not to be listed: what is missing or repeated there does no harm. */
  isListed: boolean
}

/** Returns what the head of an HTML document says. */
export function readHead(html: string): PageHead {
  const head: PageHead = { title: '', description: '', canonical: '', isListed: true }
  let isTitle = false
  const parser = new Parser({
    onopentag(name, { name: key, rel, content = '', href = '' }) {
      if (name === 'title') isTitle = true
      else if (name === 'meta' && key === 'description') head.description = content
      else if (name === 'meta' && key === 'robots' && /\bnoindex\b/.test(content)) head.isListed = false
      else if (name === 'link' && rel === 'canonical') head.canonical = href
    },
    ontext(text) {
      if (isTitle) head.title += text
    },
    onclosetag(name) {
      if (name === 'title') isTitle = false
    },
  })
  const end = html.indexOf('</head>')
  parser.end(end < 0 ? html : html.slice(0, end))
  return head
}

/** Returns a line for each title, description and canonical address that a listed page lacks or shares with another. */
export function headProblems(pages: readonly { page: string; head: PageHead }[]): string[] {
  const listed = pages.filter(({ head }) => head.isListed)
  return (['title', 'description', 'canonical'] as const).flatMap((part) => {
    const firstWith = new Map<string, string>()
    return listed.flatMap(({ page, head: { [part]: text } }) => {
      if (text === '') return [`${page}: has no ${part}`]
      const first = firstWith.get(text)
      firstWith.set(text, first ?? page)
      return first === undefined ? [] : [`${page}: has the same ${part} as ${first}, “${text}”`]
    })
  })
}
