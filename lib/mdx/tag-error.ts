import { didYouMean } from '../content/nearest'
import { COMPONENTS } from './components'

interface TagProblem {
  rule: string
  message: string
}

/** Returns why an element that is no component of the site is refused. */
export function refusedTag(name: string): TagProblem {
  if (name.toLowerCase() === 'script')
    return { rule: 'mdx/script', message: 'Scripts are not allowed in content. Take the element out.' }
  const known = Object.keys(COMPONENTS)
  const list = known.map((component) => `<${component}>`).join(', ')
  const message =
    name === name.toLowerCase()
      ? `<${name}> is HTML, which content files do not use. Write Markdown; the only components are ${list}. For “less than”, write “\\<”.`
      : `<${name}> is not a component of this site.${didYouMean(name, known)} Allowed: ${list}.`
  return { rule: 'mdx/component', message }
}

/** Returns why MDX cannot read the text, which begins with the `<` that caused it. */
export function unreadableTag(text: string): TagProblem {
  const angle = (message: string) => ({ rule: 'mdx/angle', message })
  if (text.startsWith('<!--'))
    return angle(
      '“<!--” is an HTML comment, which MDX does not know. Take it out; notes to editors belong in the commit message.',
    )
  const address = /^<((https?:\/\/|mailto:)[^\s>]*|[^\s<>@/]+@[^\s<>]+)>/.exec(text)
  if (address) {
    const target = /^[a-z]+:/.test(address[1] ?? '') ? address[1] : `mailto:${address[1]}`
    return angle(`“<” starts a component in MDX, not a link. Write [the words to show](${target}).`)
  }
  const [, slash, name = ''] = /^<(\/?)([A-Za-z][\w.-]*)/.exec(text) ?? []
  if (name === '') return angle('“<” starts a component in MDX. Write “\\<” or “less than” in the text.')
  if (!Object.hasOwn(COMPONENTS, name)) return refusedTag(name)
  if (slash)
    return {
      rule: 'mdx/tag',
      message: `</${name}> closes what is not open here. Take it out, or open <${name}> before it.`,
    }
  return {
    rule: 'mdx/tag',
    message: `<${name}> is not closed where it must be, or not written right. Put </${name}> behind its text, both alone on a line with empty lines around the text, and attributes in double quotes: <${name} title="...">.`,
  }
}
