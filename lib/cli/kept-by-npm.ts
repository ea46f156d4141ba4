import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Command } from './command'

/** Options that npm expands to a longer one of its own. It does so with `--on` and `--format`, too, and leaves no trace. */
const EXPANDED: Record<string, string> = { to: 'token-description' }

/**
 * Returns what to say when npm took options of a command for its own, because no `--` stands before them; undefined when
 * it did not. npm leaves them in the environment: `npm_config_dry_run=true`.
 * @param name of the command
 * @param args what npm passed on behind the name
 */
export function keptByNpm(
  name: string,
  args: readonly string[],
  options: Command['options'],
  env: Record<string, string | undefined>,
): string | undefined {
  const script = env.npm_lifecycle_event ?? ''
  if (!env.npm_config_user_agent?.startsWith('npm/') || !['role', name].includes(script)) return undefined
  const kept = Object.entries(options).flatMap(([option, { type }]) => {
    const value = [option, EXPANDED[option]].map((key) => settingOf(key, env)).find((found) => found !== undefined)
    return value === undefined || args.includes(`--${option}`) ? [] : [{ option: `--${option}`, type, value }]
  })
  if (kept.length === 0) return undefined
  const command = script === 'role' ? [`npm run role --`, name] : [`npm run ${script} --`]
  const names = kept.map(({ option }) => option).join(' and ')
  const reason = `npm kept ${names} for itself, so nothing was done. Write “--” before what is meant for the command:`
  return `${reason}\n\n  ${[...command, ...asMeant(args, kept)].join(' ')}`
}

/** Returns the value that somebody typed for npm; what npm reads from a file holds for every command and is not meant. */
function settingOf(option: string | undefined, env: Record<string, string | undefined>): string | undefined {
  if (option === undefined) return undefined
  const value = env[`npm_config_${option.replaceAll('-', '_')}`]
  if (value === undefined || value === '' || value === 'false') return undefined
  const own = env.npm_config_userconfig ?? env.NPM_CONFIG_USERCONFIG
  const files = [own, env.npm_config_globalconfig, projectFile(env)]
  const line = new RegExp(`^\\s*${option}\\s*(?:=|$)`, 'm')
  return files.some((file) => file && existsSync(file) && line.test(readFileSync(file, 'utf8'))) ? undefined : value
}

function projectFile({ npm_config_local_prefix: folder }: Record<string, string | undefined>): string | undefined {
  return folder && path.join(folder, '.npmrc')
}

// Of an option that it does not know npm keeps the name, and passes its value on among the other words.
function asMeant(
  args: readonly string[],
  kept: readonly { option: string; type: 'string' | 'boolean'; value: string }[],
): string[] {
  const bare = kept.filter(({ type, value }) => type === 'string' && value === 'true')
  const isPlain = !args.some((word) => word.startsWith('-'))
  if (bare.length > 1 || (bare.length === 1 && !(isPlain && args.length > 0))) return ['…']
  const values = bare.length === 1 ? args.slice(-1) : []
  const typed = kept.flatMap(({ option, type, value }) =>
    type === 'boolean' ? [option] : [option, quoted(value === 'true' ? (values[0] ?? '') : value)],
  )
  return [...args.slice(0, args.length - values.length).map(quoted), ...typed]
}

function quoted(word: string): string {
  return /^[\w./,:@~+=-]+$/.test(word) ? word : JSON.stringify(word)
}
