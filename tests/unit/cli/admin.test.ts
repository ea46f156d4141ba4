import { expect, test } from 'vitest'
import { adminCommand } from '@/lib/cli/admin'
import { runCommand } from './run-command'

test.each(['0', '65536', 'abc', '80.5'])('the port %s is refused as wrong use', async (port) => {
  await expect(runCommand(adminCommand, 'tests/fixtures/valid', '--port', port)).rejects.toThrow(
    `“--port” is “${port}”, but must be a whole number from 1 to 65535.`,
  )
})

test('a file name is refused as wrong use', async () => {
  await expect(runCommand(adminCommand, 'tests/fixtures/valid', 'welder')).rejects.toThrow('“admin” takes no names')
})
