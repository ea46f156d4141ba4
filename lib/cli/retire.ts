import { publicFrom } from '../content/rules/rule'
import { retireRole } from '../editing/retire-role'
import { applyEdit } from './apply-edit'
import { type Command, WrongUse } from './command'
import { argumentsOf, loadForEdit, roleNamed } from './load-for-edit'

export const retireCommand: Command = {
  summary: 'Take a role off the site, with or without a successor.',
  use: 'retire ROLE [--to ROLE] [--dry-run]',
  help: [
    'Shows every line that changes, then deletes the file and cares for what is left, all in one go or',
    'not at all. With --to, its addresses lead to that role, and so do links, leadsTo, specializes and',
    'related of other roles; that role itself keeps only the words of its links. Without --to, its',
    'addresses stand under “gone” in redirects.yaml, links to it become plain words, and lists no',
    'longer name it. A guide that profiles specialize needs --to. ROLE is the name of its file without',
    '“.mdx”; the path of the file does as well.',
    '',
    '  npm run role -- retire webmaster --to front-end-developer --dry-run   # only shows',
    '  npm run role -- retire webmaster --to front-end-developer',
    '  npm run role -- retire webmaster',
    '',
    'Sentences that spoke of the role are among the lines; read them again. Git keeps the file as far',
    'as it was committed.',
  ].join('\n'),
  options: { to: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
  async run(input) {
    const [typed] = argumentsOf(input, 'Say which role is taken off the site.', 'ROLE')
    const loaded = await loadForEdit(input)
    const role = roleNamed(loaded.corpus, typed)
    const successor = typeof input.values.to === 'string' ? roleNamed(loaded.corpus, input.values.to) : undefined
    if (successor?.id === role.id) throw new WrongUse('A role cannot succeed itself. Name another with --to.')
    const changes = retireRole(input.contentDir, loaded.corpus, role, successor, input.today)
    if (typeof changes === 'string') throw new WrongUse(changes)
    const wasPublic = publicFrom(role.parsed, input.today) === ''
    const end = !wasPublic
      ? 'It was not public, so its address is not kept.'
      : successor
        ? `Readers are led to ${successor.address}.`
        : 'Its addresses are gone for good.'
    return applyEdit(input, loaded, changes, `“${role.parsed.data.title}” is retired. ${end}`)
  },
}
