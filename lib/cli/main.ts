import { type ParseArgsConfig, parseArgs } from 'node:util'
import nextEnv from '@next/env'

nextEnv.loadEnvConfig(process.cwd(), process.env.NODE_ENV === 'development', { info() {}, error: console.error })
/** What a command has to say, and whether all is well. */
export interface Outcome {
  text: string
  ok: boolean
}

class WrongUse extends Error {}

const FIGURES_USE = 'npm run figures -- --from FOLDER [--soc 15-1252,29-1141] [--dry-run]'
const INDEXNOW_USE = 'npm run indexnow -- --since 2026-11-20 [--send]'
const TITLES_USE = 'npm run titles -- --from FOLDER [--dry-run]'

// Modules are loaded late, because the first of them throws when the environment is wrong.
const commands: Record<string, (args: string[]) => Promise<Outcome>> = {
  async check() {
    const { site } = await import('../site')
    const { check } = await import('./check')
    return check(site.contentDir)
  },
  async figures(args) {
    const { site } = await import('../site')
    const { figures } = await import('./figures')
    const { values } = readOptions(args, FIGURES_USE, {
      from: { type: 'string' },
      soc: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
    })
    if (!values.from) throw new WrongUse(`Say where the official files are: ${FIGURES_USE}`)
    return figures({
      contentDir: site.contentDir,
      from: values.from,
      socs: [...new Set(values.soc?.split(',').map((soc) => soc.trim()))].filter(Boolean),
      dryRun: values['dry-run'],
    })
  },
  async indexnow(args) {
    const { site } = await import('../site')
    const { content } = await import('../content')
    const { indexnow } = await import('./indexnow')
    const { values } = readOptions(args, INDEXNOW_USE, {
      since: { type: 'string' },
      send: { type: 'boolean', default: false },
    })
    if (!values.since) throw new WrongUse(`Say from which day on changes count: ${INDEXNOW_USE}`)
    const { origin, indexNowKey: key } = site
    return indexnow({ library: content(), origin, key, since: values.since, send: values.send })
  },
  async titles(args) {
    const { site } = await import('../site')
    const { titles } = await import('./titles')
    const { values } = readOptions(args, TITLES_USE, {
      from: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
    })
    if (!values.from) throw new WrongUse(`Say where the official files are: ${TITLES_USE}`)
    return titles({ contentDir: site.contentDir, from: values.from, dryRun: values['dry-run'] })
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
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = error instanceof WrongUse ? 2 : 1
}

function readOptions<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  use: string,
  options: Options,
) {
  try {
    return parseArgs({ args, options })
  } catch (error) {
    throw new WrongUse(`${error instanceof Error ? error.message : error}\nUse: ${use}`)
  }
}
