import { type Command, WrongUse } from './command'
import { argumentsOf, loadForEdit, requireCategory, roleNamed } from './load-for-edit'
import { relocate } from './rename'

export const moveCommand: Command = {
  summary: 'Move a role to another category.',
  use: 'move ROLE CATEGORY [--dry-run]',
  help: [
    'The category is part of the address. It shows every line that changes; then all of it happens in',
    'one go, or nothing does: the file, every link to the role, redirects.yaml, and the old address,',
    'which previousPaths keeps. CATEGORY is the name of a file in content/categories, without “.mdx”.',
    'ROLE is the name of its file without “.mdx”; the path of the file does as well.',
    '',
    '  npm run role -- move data-engineer software-engineering --dry-run   # only shows',
    '  npm run role -- move data-engineer software-engineering',
    '',
    'The introductions of both categories may speak of the role; read them again.',
  ].join('\n'),
  options: { 'dry-run': { type: 'boolean', default: false } },
  async run(input) {
    const [typed, category] = argumentsOf(input, 'Say which role moves to which category.', 'ROLE', 'CATEGORY')
    const loaded = await loadForEdit(input)
    const role = roleNamed(loaded.corpus, typed)
    requireCategory(loaded.corpus, category)
    if (role.category === category) throw new WrongUse(`The role is in “${category}” already.`)
    return relocate(input, loaded, role, { id: role.id, category })
  },
}
