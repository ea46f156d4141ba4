import { toString as textOf } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { categoryMarkdown } from '@/lib/export/category-markdown'
import { splitAtHeadings } from '@/lib/mdx/headings'
import { plainText } from '@/lib/mdx/plain-text'
import { documentsOf, site } from './documents-of'
import { markdownParts } from './read-twins'

const { library } = documentsOf('content')

test('a category of the fixtures is written as it was', async () => {
  const fixtures = documentsOf('tests/fixtures/valid').library
  const category = fixtures.category('software-engineering')
  if (!category) throw new Error('There is no category software-engineering.')
  await expect(categoryMarkdown(category, fixtures, site.origin)).toMatchFileSnapshot(
    './written/software-engineering.md',
  )
})

test('every category has summary, all roles with their figures, introduction and sources', () => {
  for (const category of library.categories) {
    const parts = new Map(markdownParts(categoryMarkdown(category, library, site.origin)))
    expect(parts.get('')).toContain(category.summary)
    for (const { title, glance } of library.rolesIn(category.id)) {
      expect(parts.get('Roles')).toContain(title)
      expect(parts.get('Roles')).toContain(glance.experience.years.join('–'))
    }
    for (const { heading, blocks } of splitAtHeadings(category.body)) {
      const [plain] = plainText(blocks).split('. ')
      expect(parts.get(heading ? textOf(heading) : '')).toContain(plain)
    }
    expect(parts.has('Sources')).toBe(category.citations.length > 0)
    expect(parts.size).toBeGreaterThan(3)
  }
})
