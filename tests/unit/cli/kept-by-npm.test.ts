import { describe, expect, test } from 'vitest'
import { keptByNpm } from '@/lib/cli/kept-by-npm'

const NPM = { npm_config_user_agent: 'npm/11.19.1 node/v20.20.2', npm_lifecycle_event: 'role' }
const options = {
  category: { type: 'string' },
  to: { type: 'string' },
  'dry-run': { type: 'boolean' },
} as const

/** Returns the line that is proposed. */
function meant(args: string[], env: Record<string, string | undefined>, name = 'import'): string | undefined {
  return keptByNpm(name, args, options, { ...NPM, ...env })
    ?.split('\n')
    .at(-1)
    ?.trim()
}

describe('what npm kept for itself', () => {
  test.each([
    [['a.txt'], { npm_config_dry_run: 'true' }, 'npm run role -- import a.txt --dry-run'],
    [['a.txt', 'trades'], { npm_config_category: 'true' }, 'npm run role -- import a.txt --category trades'],
    [['a b.txt'], { npm_config_category: 'trades' }, 'npm run role -- import "a b.txt" --category trades'],
    [['a'], { npm_config_token_description: 'b' }, 'npm run role -- import a --to b'],
    [['a', 'b', 'c'], { npm_config_category: 'true', npm_config_to: 'true' }, 'npm run role -- import …'],
    [['a', '--to', 'b'], { npm_config_category: 'true' }, 'npm run role -- import …'],
  ])('is told with the line that is meant: %j, %j', (args, env, line) => {
    expect(meant(args, env)).toBe(line)
  })

  test('is told of a script that runs one command', () => {
    const env = { npm_lifecycle_event: 'import', npm_config_dry_run: 'true' }
    expect(meant(['a.txt'], env)).toBe('npm run import -- a.txt --dry-run')
  })

  test.each([
    ['nothing was kept', ['a'], {}],
    ['it is switched off', ['a'], { npm_config_dry_run: '' }],
    ['it was typed for the command as well', ['a', '--dry-run'], { npm_config_dry_run: 'true' }],
    ['another script runs the command', ['a'], { npm_config_dry_run: 'true', npm_lifecycle_event: 'deploy' }],
    ['pnpm runs', ['a'], { npm_config_dry_run: 'true', npm_config_user_agent: 'pnpm/9.1.0 npm/? node/v20.20.2' }],
    ['yarn runs', ['a'], { npm_config_dry_run: 'true', npm_config_user_agent: 'yarn/1.22.22 npm/? node/v20.20.2' }],
    ['nobody runs', ['a'], { npm_config_dry_run: 'true', npm_config_user_agent: undefined }],
  ])('is nothing when %s', (_, args, env) => {
    expect(meant(args, env)).toBeUndefined()
  })
})
