import type { Command } from './command'
import { commands } from './commands'

/** Returns what `npm run role -- help` prints: every command in a line. */
export async function overview(): Promise<string> {
  const named = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => ({ name, summary: (await load()).summary })),
  )
  const width = Math.max(...named.map(({ name }) => name.length))
  return [
    'Use: npm run role -- <command>',
    '',
    ...named.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'npm run role -- help <command> explains one, with examples. Without the “--”, npm takes the options',
    'for its own. Every command that writes or sends takes --dry-run, and only shows what it would do.',
    'The content folder is “content”, or CONTENT_DIR where that is set.',
    '',
    'Exit codes: 0 done, 1 problems, 2 typed wrongly.',
    'content/README.md leads from nothing to a published role.',
  ].join('\n')
}

/** Returns what `npm run role -- help <command>` prints. */
export function helpFor({ summary, use, help }: Command): string {
  return [summary, '', `Use: npm run role -- ${use}`, '', help].join('\n')
}
