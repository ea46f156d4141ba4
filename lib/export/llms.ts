import type { Library } from '../content'
import { firstSentence, plural } from '../format'
import { roleDocument, type Site } from './document/role-document'
import { writeRole } from './role-twin'
import { heading, link, list, paragraph, type Words } from './tree/nodes'
import { ROLE_SCHEMA_PATH, twinPath } from './twin-address'
import { writeMarkdown } from './write-markdown'

const SUMMARY =
  'What jobs involve, what they pay and what they ask for, in plain words and with the source of every figure. A reference; it lists no vacancies.'

/** A site with more roles names its categories only; each has a list of its roles. */
const MOST_ROLES = 1000

/** Returns the list of what language models may want to read, in the form of https://llmstxt.org. */
export function llmsTxt(library: Library, { name, origin }: Site): string {
  const entry = (title: string, path: string, about?: string): Words => [link(title, path), about && `: ${about}`]
  const areFew = library.roles.length <= MOST_ROLES
  const categories = library.categories.map((category) => {
    const roles = library.rolesIn(category.id)
    const about = `${plural(roles.length, 'role')} with pay, education, experience, growth and AI impact side by side`
    return { category, roles, entry: entry(category.title, twinPath(category.path, 'md'), about) }
  })
  const nodes = [
    heading(1, name),
    { type: 'blockquote' as const, children: [paragraph(SUMMARY)] },
    paragraph(
      `${plural(library.roles.length, 'role')} of the United States labor market. Every role and category stands here as Markdown. `,
      'With .txt or .json in the place of .md, a role is plain text or data in the form of ',
      link('its JSON Schema', ROLE_SCHEMA_PATH),
      '. The text is licensed under CC BY 4.0; name the page, which each document does on its third line.',
    ),
    ...(areFew
      ? categories.flatMap(({ category, roles, entry: own }) => [
          heading(2, category.title),
          list([
            own,
            ...roles.map(({ title, path, summary }) => entry(title, twinPath(path, 'md'), firstSentence(summary))),
          ]),
        ])
      : [heading(2, 'Categories'), list(categories.map(({ entry: own }) => own))]),
    heading(2, 'Optional'),
    list([
      entry('Everything', '/llms-full.txt', 'all roles as one text'),
      entry('Data', '/data', 'all roles and skills as files to download'),
      ...library.pages.map(({ title, path }) => entry(title, path)),
      entry('Sources', '/sources', 'every source of a figure, with its license'),
      entry('Changes', '/changes'),
    ]),
  ]
  return writeMarkdown(nodes, { address: origin })
}

/** Yields all roles as one text in parts, so that nobody has to hold the whole of it. */
export function* llmsFullTxt(library: Library, site: Site): Generator<string> {
  yield writeMarkdown([heading(1, `${site.name}: all roles`), { type: 'blockquote', children: [paragraph(SUMMARY)] }], {
    address: site.origin,
  })
  for (const role of library.roles) yield `\n${writeRole.md(roleDocument(role, library, site))}`
}
