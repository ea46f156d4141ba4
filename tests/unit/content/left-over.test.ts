import { expect, test } from 'vitest'
import { reportAfter } from './edited-content'

const LEFT_OVER = '\n## To be placed\n\n### Benefits\n\nMeals on duty.\n\n## Another\n'

function reportWith(status: string) {
  return reportAfter({
    'roles/healthcare/nurse-educator.mdx': [
      ['status: draft', `status: ${status}`],
      ['It is steady rather than hard.\n', `It is steady rather than hard.\n${LEFT_OVER}`],
    ],
  })
}

test('a draft may keep what has no place yet at its end', () => {
  expect(reportWith('draft')).toEqual([])
})

test('on a public page that is no section', () => {
  expect(reportWith('published').join('\n')).toContain('“To be placed” is not a section of this kind of role.')
})
