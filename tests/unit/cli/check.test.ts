import { describe, expect, test } from 'vitest'
import { check } from '@/lib/cli/check'
import { editedContent } from '../content/edited-content'

const LINE = '15-1252.00\tSoftware Developers\tCoder\t\n'

describe('check', () => {
  test('is content without titles.txt', () => {
    expect(check(editedContent({}))).toEqual({ text: 'No problems in 5 roles.', ok: true })
  })

  test('is content with a titles.txt as the command writes it', () => {
    const folder = editedContent({ 'titles.txt': `# Sources: bls-oews-2025\n${LINE}` })
    expect(check(folder)).toEqual({ text: 'No problems in 5 roles.', ok: true })
  })

  test('reports what is wrong in titles.txt beside all else', () => {
    const folder = editedContent({
      'titles.txt': `# Sources: bls-oews-2025\n${LINE}${LINE}`,
      'pages/about.mdx': [['title:', 'titel:']],
    })
    const { text, ok } = check(folder)
    expect(ok).toBe(false)
    expect(`\n${text}\n`).toMatchInlineSnapshot(`
      "
      pages/about.mdx:2:1  “title” is missing. Expected the name as it stands in a heading, 2 to 80 characters.  schema/missing-key
      pages/about.mdx:2:1  “titel” is not a key here. Did you mean “title”? Allowed: title, summary, changes.  schema/unknown-key
      titles.txt:3:1  15-1252.00 stands below 15-1252.00; codes rise, each once. Write the file again with: npm run titles -- --from FOLDER.  titles/order

      3 errors, 0 warnings in 2 files
      "
    `)
  })
})
