import { publicFrom } from '../content/rules/rule'
import { KEBAB_CASE } from '../content/schema/fields'
import { fileName } from '../editing/file-name'
import type { FoundRole } from '../editing/find-role'
import { relocateRole } from '../editing/relocate-role'
import { applyEdit } from './apply-edit'
import { type Command, type Input, type Outcome, WrongUse } from './command'
import { argumentsOf, type Loaded, loadForEdit, roleNamed } from './load-for-edit'

export const renameCommand: Command = {
  summary: 'Give a role another file name, and with it another address.',
  use: 'rename OLD NEW [--dry-run]',
  help: [
    'OLD and NEW are file names without “.mdx”. It shows every line that changes; then all of it',
    'happens in one go, or nothing does: the file, every link to the role, leadsTo, specializes and',
    'related of other roles, redirects.yaml, and the old address, which previousPaths keeps. The title',
    'stays; change it in the file.',
    '',
    '  npm run role -- rename etl-developer data-engineer --dry-run   # only shows',
    '  npm run role -- rename etl-developer data-engineer',
    '',
    'A draft was never public under its old address, so that one is not kept.',
  ].join('\n'),
  options: { 'dry-run': { type: 'boolean', default: false } },
  async run(input) {
    const [old, name] = argumentsOf(input, 'Say which role gets which name.', 'OLD', 'NEW')
    if (!KEBAB_CASE.test(name)) {
      const better = fileName(name.replace(/\.mdx$/, '')) || 'data-engineer'
      throw new WrongUse(
        `“${name}” cannot be a file name: it becomes the address, so it has only lower-case letters, digits and single hyphens, such as “${better}”.`,
      )
    }
    const loaded = await loadForEdit(input)
    const role = roleNamed(loaded.corpus, old)
    if (role.id === name) throw new WrongUse(`The role is called “${name}” already.`)
    return relocate(input, loaded, role, { id: name, category: role.category })
  },
}

/** Gives a role another place, with all that belongs to it. @throws WrongUse when the place is taken */
export function relocate(input: Input, loaded: Loaded, role: FoundRole, to: { id: string; category: string }): Outcome {
  const changes = relocateRole(input.contentDir, loaded.corpus, role, to, input.today)
  if (typeof changes === 'string') throw new WrongUse(changes)
  const wasPublic = publicFrom(role.parsed, input.today) === ''
  const done = [
    `“${role.parsed.data.title}” is at /jobs/${to.category}/${to.id} now.`,
    wasPublic
      ? `${role.address} leads there.`
      : `${role.address} was not public, so it is not kept as a former address.`,
  ]
  return applyEdit(input, loaded, changes, done.join(' '))
}
