import { parseArgs } from 'node:util'
import nextEnv from '@next/env'
import { didYouMean } from '../content/nearest'
import { type Command, WrongUse } from './command'
import { commandNames, commands } from './commands'
import { helpFor, overview } from './help'
import { keptByNpm } from './kept-by-npm'
import { createProgress } from './progress'

nextEnv.loadEnvConfig(process.cwd(), process.env.NODE_ENV === 'development', { info() {}, error: console.error })

const [name = 'help', ...args] = process.argv.slice(2)
const progress = createProgress(process.stderr)
let command: Command | undefined
try {
  process.exitCode = await run()
} catch (error) {
  progress('')
  console.error(error instanceof Error ? error.message : error)
  if (error instanceof WrongUse && command) console.error(`\nUse: npm run role -- ${command.use}`)
  process.exitCode = error instanceof WrongUse ? 2 : 1
}

async function run(): Promise<number> {
  const isHelp = ['help', '--help', '-h'].includes(name)
  if (isHelp && args.length === 0) {
    console.log(await overview())
    return 0
  }
  const wanted = isHelp ? (args[0] ?? '') : name
  const load = Object.hasOwn(commands, wanted) ? commands[wanted] : undefined
  if (!load) {
    const near = didYouMean(wanted, commandNames)
    throw new WrongUse(`There is no command “${wanted}”.${near} Commands: ${commandNames.join(', ')}.`)
  }
  command = await load()
  const kept = isHelp ? undefined : keptByNpm(name, args, command.options, process.env)
  if (kept !== undefined) throw new WrongUse(kept)
  const { values, positionals } = readArguments(command, isHelp ? ['--help'] : args)
  if (values.help === true) {
    console.log(helpFor(command))
    return 0
  }
  // Read late: it throws when the environment is wrong, and help must not.
  const { site } = await import('../site')
  const { today } = await import('../content/load')
  let outcome = await command.run({
    values,
    positionals,
    contentDir: site.contentDir,
    today: today(),
    progress,
  })
  for (;;) {
    progress('')
    if (outcome.text !== '') console.log(outcome.text)
    if (!outcome.next) return outcome.ok ? 0 : 1
    outcome = await outcome.next()
  }
}

function readArguments({ options }: Command, args: string[]) {
  try {
    return parseArgs({
      args,
      options: { ...options, help: { type: 'boolean', short: 'h', default: false } },
      allowPositionals: true,
    })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const unknown = /^Unknown option '(-[^']*)'/.exec(message)?.[1]
    const bare = /^Option '(?:-\w, )?(--[^ ']+)[^']*' argument (?:missing|is ambiguous)/.exec(message)?.[1]
    if (bare !== undefined) throw new WrongUse(`The option “${bare}” needs a value behind it.`)
    if (unknown === '--dry-run')
      throw new WrongUse(`“${name}” only reads: it never changes or sends anything. Leave “--dry-run” out.`)
    if (unknown === undefined) throw new WrongUse(message)
    const near = didYouMean(
      unknown,
      Object.keys({ ...options, help: {} }).map((option) => `--${option}`),
    )
    throw new WrongUse(`There is no option “${unknown}”.${near}`)
  }
}
