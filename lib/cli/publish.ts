import { formatReport } from '../content/report'
import { publicFrom } from '../content/rules/rule'
import { date } from '../content/schema/fields'
import { publishRole } from '../editing/publish-role'
import { applyEdit } from './apply-edit'
import { type Command, WrongUse } from './command'
import { argumentsOf, loadForEdit, roleNamed } from './load-for-edit'

export const publishCommand: Command = {
  summary: 'Make a draft or scheduled role public, now or from a day on.',
  use: 'publish ROLE [DAY|--on DAY] [--dry-run]',
  help: [
    'Shows what changes, then fills in the dates: status, the day of “First published.” under changes,',
    'and reviewBy half a year later where no day is ahead. With a DAY it writes publishAt, and readers',
    'see the role from that day on; “--on DAY” does the same. Nothing is written while the role has an',
    'error or a TODO. ROLE is the name of its file without “.mdx”; the path of the file does as well.',
    '',
    '  npm run role -- publish data-engineer --dry-run   # shows the changes, writes nothing',
    '  npm run role -- publish data-engineer',
    '  npm run role -- publish data-engineer 2027-01-05',
    '',
    'Where changes has several entries, the role was public before and they stay; add one if the text',
    'says more. To take a role back, write “status: draft” into its file, or see “retire”.',
  ].join('\n'),
  options: { on: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
  async run(input) {
    const { contentDir, today, positionals, values } = input
    // npm takes “--on” for its “--only” and drops the day without a trace; a day among the names is not lost.
    const days = [...positionals.slice(1), ...(typeof values.on === 'string' ? [values.on] : [])]
    const [typed] = argumentsOf({ positionals: positionals.slice(0, 1) }, 'Say which role becomes public.', 'ROLE')
    if (days.length > 1) throw new WrongUse('Name one role and one day.')
    const [on] = days
    if (on !== undefined && !date.safeParse(on).success)
      throw new WrongUse(`The day is “${on}”, but must be one that exists, written 2027-01-05.`)
    if (on !== undefined && on < today)
      throw new WrongUse(`The day is ${on}, which is past. Leave it out to publish now.`)
    const loaded = await loadForEdit(input)
    const { parsed, category, address } = roleNamed(loaded.corpus, typed)
    if (publicFrom(parsed, today) === '' && parsed.data.status !== undefined)
      return { text: `${parsed.file} is public already. Nothing was changed.`, ok: true }

    const own = loaded.problems.filter((found) => found.fatal && found.file === parsed.file)
    if (own.length > 0) return { text: `${formatReport(own)}\n\nMend this first; nothing was changed.`, ok: false }
    const change = publishRole(contentDir, parsed.file, { today, on })
    if (!change) return { text: `${parsed.file} has all of that already. Nothing was changed.`, ok: true }
    const isLinked = loaded.corpus.categories.get(category)?.links.some(({ value }) => value.split('#')[0] === address)
    const isLater = on !== undefined && on > today
    const when = isLater ? `on ${on} or later, since check refuses a link to what is not public yet, ` : ''
    const done = [
      !isLater
        ? `“${parsed.data.title}” is public with the next build, at ${address}.`
        : `“${parsed.data.title}” is public from ${on} on, at ${address}.`,
      ...(isLinked
        ? []
        : [`No text leads to it yet: ${when}add a sentence with a link to categories/${category}.mdx.`]),
    ]
    return applyEdit(input, loaded, [change], done.join('\n'))
  },
}
