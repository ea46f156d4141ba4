import { describe, expect, test } from 'vitest'
import { commandNames, commands } from '@/lib/cli/commands'
import { helpFor, overview } from '@/lib/cli/help'

const MOST_COLUMNS = 100

describe.each(commandNames)('the help of %s', async (name) => {
  const command = await commands[name]?.()
  if (!command) throw new Error(`There is no command ${name}.`)
  const { use, help, options } = command
  const examples = help.split('\n').filter((line) => line.startsWith('  npm run '))

  test('fits into a terminal', () => {
    expect(help.split('\n').filter((line) => line.length > MOST_COLUMNS)).toEqual([])
  })

  test('names every option in its use, and no other', () => {
    const named = Array.from(use.matchAll(/--([a-z-]+)/g), ([, option = '']) => option)
    expect([...new Set(named)].sort()).toEqual(Object.keys(options).sort())
  })

  test('has examples, which run this command with options that it has', () => {
    expect(examples.length).toBeGreaterThan(0)
    for (const example of examples) {
      const [typed = ''] = example.split(/ {2,}#| {3,}/).filter(Boolean)
      expect(typed).toMatch(new RegExp(`npm run (role -- )?${name}( |$)`))
      const used = Array.from(typed.matchAll(/ --([a-z-]+)/g), ([, option = '']) => option)
      expect(Object.keys(options)).toEqual(expect.arrayContaining(used))
    }
  })

  test('says what --dry-run does where the command has it', () => {
    expect(helpFor(command).includes('--dry-run')).toBe('dry-run' in options)
  })
})

test('the overview tells what all commands have in common', async () => {
  const text = await overview()
  expect(text).toContain('--dry-run')
  expect(text).toContain('0 done, 1 problems, 2 typed wrongly')
})
