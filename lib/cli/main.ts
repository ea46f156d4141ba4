import nextEnv from '@next/env'

nextEnv.loadEnvConfig(process.cwd(), process.env.NODE_ENV === 'development', { info() {}, error: console.error })
const { site } = await import('../site')
const { check } = await import('./check')

const commands: Record<string, () => { text: string; ok: boolean }> = {
  check: () => check(site.contentDir),
}

const name = process.argv[2] ?? ''
const command = commands[name]
if (command) {
  const { text, ok } = command()
  console.log(text)
  process.exitCode = ok ? 0 : 1
} else {
  console.error(`There is no command “${name}”. Commands: ${Object.keys(commands).join(', ')}.`)
  process.exitCode = 2
}
