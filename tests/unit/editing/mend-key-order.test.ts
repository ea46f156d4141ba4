import { expect, test } from 'vitest'
import { guideSchema } from '@/lib/content/schema/role'
import { ROLE_FIELDS } from '@/lib/editing/edit-front-matter'
import { mendKeyOrder } from '@/lib/editing/mend-key-order'

const mend = (yaml: string) => mendKeyOrder(yaml, guideSchema, ROLE_FIELDS)

test('a comment moves with the key below it, from the first place too', () => {
  expect(mend('# Of the file.\n\n# Of the kind.\n# Ask Ann.\nkind: guide\n# Of the title.\ntitle: T # here\n')).toBe(
    '# Of the file.\n\n# Of the title.\ntitle: T # here\n# Of the kind.\n# Ask Ann.\nkind: guide\n',
  )
  expect(mend('skills:\n  # Of common.\n  common: [a]\n  core: [b]\n')).toBe(
    'skills:\n  core: [b]\n  # Of common.\n  common: [a]\n',
  )
})

test('a group behind a hyphen stays as it is, and what is around it is mended all the same', () => {
  expect(mend('changes:\n  - note: n\n    date: 2026-11-21\ntitle: T\n')).toBe(
    'title: T\nchanges:\n  - note: n\n    date: 2026-11-21\n',
  )
})
