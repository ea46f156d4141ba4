import { didYouMean } from '../nearest'
import { problem } from '../problem'
import { publicFrom, type Rule } from './rule'

/** Every folder of roles has a category file, and every category has a role that readers can see. */
export const knownCategory: Rule = ({ roles, categories }, { today }) => {
  const top = { line: 1, column: 1 }
  const homeless = [...roles.values()].flatMap(({ file }) => {
    const category = file.split('/')[1] ?? ''
    if (categories.has(category)) return []
    const message = `There is no category “${category}”.${didYouMean(category, categories.keys())} Move the role into a folder of a category, or add categories/${category}.mdx.`
    return [problem('reference/category', file, top, message)]
  })
  const filled = new Set(
    [...roles.values()].filter((role) => publicFrom(role, today) === '').map(({ file }) => file.split('/')[1]),
  )
  const empty = [...categories]
    .filter(([id]) => !filled.has(id))
    .map(([, { file }]) =>
      problem(
        'category/empty',
        file,
        top,
        'The category has no published role, so it is not shown. Publish one, or delete the file.',
        'warning',
      ),
    )
  return [...homeless, ...empty]
}
