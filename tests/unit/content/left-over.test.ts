import { expect, test } from 'vitest'
import { reportAfter } from './edited-content'

const LEFT_OVER = '\n## To be placed\n\n### Benefits\n\nMeals on duty.\n\n## Another\n'

function reportWith(status: string, leftOver = LEFT_OVER) {
  return reportAfter({
    'roles/healthcare/nurse-educator.mdx': [
      ['status: draft', `status: ${status}`],
      ['It is steady rather than hard.\n', `It is steady rather than hard.\n${leftOver}`],
    ],
  })
}

test('a draft may keep what has no place yet at its end, which is to do', () => {
  expect(reportWith('draft')).toEqual([
    'roles/healthcare/nurse-educator.mdx:64:1  warning: Still to do: “To be placed” stands at the end. Move what is worth keeping into the sections above, delete the rest, then the heading.  draft/to-do',
  ])
})

test('where a mark stands below the heading, that is told instead', () => {
  const report = reportWith('draft', LEFT_OVER.replace('### Benefits', 'TODO: move it'))
  expect(report).toHaveLength(1)
  expect(report[0]).toContain('Still to do: “move it”.')
})

test('on a public page that is an error which says what it is', () => {
  expect(reportWith('published').join('\n')).toContain(
    '“To be placed” is left over from the import. Move what is worth keeping into the sections above, delete the rest, then the heading.  section/unknown',
  )
})
