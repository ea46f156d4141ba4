import { parseArgs } from 'node:util'
import nextEnv from '@next/env'

nextEnv.loadEnvConfig(process.cwd(), process.env.NODE_ENV === 'development', { info() {}, error: console.error })
const { site } = await import('../site')
const { check } = await import('./check')
const { figures } = await import('./figures')

/** What a command has to say, and whether all is well. */
export interface Outcome {
  text: string
  ok: boolean
}

class WrongUse extends Error {}

const commands: Record<string, (args: string[]) => Outcome | Promise<Outcome>> = {
  check: () => check(site.contentDir),
  figures(args) {
    const { values } = parseArgs({
      args,
      options: { from: { type: 'string' }, soc: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
    })
    if (!values.from)
      throw new WrongUse(
        'Say where the official files are: npm run figures -- --from FOLDER [--soc 15-1252,29-1141] [--dry-run]',
      )
    return figures({
      contentDir: site.contentDir,
      from: values.from,
      socs: [...new Set(values.soc?.split(',').map((soc) => soc.trim()))].filter(Boolean),
      dryRun: values['dry-run'],
    })
  },
}

const [name = '', ...args] = process.argv.slice(2)
try {
  const command = commands[name]
  if (!command) throw new WrongUse(`There is no command “${name}”. Commands: ${Object.keys(commands).join(', ')}.`)
  const { text, ok } = await command(args)
  console.log(text)
  process.exitCode = ok ? 0 : 1
} catch (error) {
  const isWrongUse = error instanceof WrongUse || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = isWrongUse ? 2 : 1
}
