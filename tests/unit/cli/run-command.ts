import { parseArgs } from 'node:util'
import type { Command, Input, Outcome } from '@/lib/cli/command'

/** Runs a command as it is typed, to its end. Returns all that it prints and whether all is well. */
export async function runCommand(command: Command, contentDir: string, ...args: string[]): Promise<Outcome> {
  const { values, positionals } = parseArgs({ args, options: command.options, allowPositionals: true })
  const typed = values as Input['values']
  const texts: string[] = []
  let outcome = await command.run({ values: typed, positionals, contentDir, today: '2026-11-21', progress() {} })
  for (;;) {
    texts.push(outcome.text)
    if (!outcome.next) return { text: texts.join('\n'), ok: outcome.ok }
    outcome = await outcome.next()
  }
}
