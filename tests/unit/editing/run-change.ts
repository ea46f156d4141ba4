import { type SpawnOptions, spawn } from 'node:child_process'
import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildSync } from 'esbuild'
import { afterAll } from 'vitest'
import type { Task } from './change-program'

/**
 * Builds the program that changes content, for the tests of one file. Returns a function that runs it: the messages of
 * its tasks, empty for those that were done, or `killed`.
 */
export function buildChangeProgram() {
  const bundles = mkdtempSync(path.join(tmpdir(), 'change-program-'))
  afterAll(() => rmSync(bundles, { recursive: true }))
  const program = path.join(bundles, 'change-program.mjs')
  const alias = { '@': path.resolve('.') }
  const entryPoints = ['tests/unit/editing/change-program.ts']
  buildSync({ entryPoints, bundle: true, platform: 'node', format: 'esm', external: ['zod'], alias, outfile: program })
  cpSync('node_modules/zod', path.join(bundles, 'node_modules/zod'), { recursive: true })
  // Another user may run it.
  chmodSync(bundles, 0o755)

  return (tasks: Task[], options: SpawnOptions = {}): Promise<string[] | 'killed'> => {
    const child = spawn(process.execPath, [program, JSON.stringify(tasks)], options)
    let [out, error] = ['', '']
    child.stdout?.on('data', (text) => {
      out += text
    })
    child.stderr?.on('data', (text) => {
      error += text
    })
    return new Promise((resolve, reject) => {
      child.on('close', (code, signal) => {
        if (code === 0) resolve(JSON.parse(out))
        else if (signal === 'SIGKILL') resolve('killed')
        else reject(new Error(error))
      })
    })
  }
}
