import { spawn } from 'node:child_process'
import { cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { test as base } from '@playwright/test'

const ROOT = process.cwd()
// Below the project, so that hard links are possible.
const FOLDER = path.join(ROOT, 'test-results')
const LEFT_OUT = new Set(['node_modules', '.next', '.git', 'test-results'])

interface Finished {
  code: number | null
  /** What it printed, standard output and errors as they came, without colors. */
  output: string
}

/** A test with a copy of the project, in which it may break and run what it likes. */
export const test = base.extend<object, { projectCopy: string }>({
  projectCopy: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
    async ({}, use) => {
      mkdirSync(FOLDER, { recursive: true })
      const folder = mkdtempSync(path.join(FOLDER, 'project-'))
      for (const name of readdirSync(ROOT)) {
        if (!LEFT_OUT.has(name)) cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true })
      }
      linkFolder(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'))
      await use(folder)
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 60_000 },
  ],
})

/** Runs a command to its end. */
export function run(
  [command = '', ...args]: string[],
  { cwd, env = {} }: { cwd: string; env?: Record<string, string> },
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: environment(env), stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output: stripVTControlCharacters(output) }))
  })
}

/** Returns this process's environment for a child: what the test runner set for itself would change what Next does. */
export function environment(changes: Record<string, string>): NodeJS.ProcessEnv {
  const { NODE_ENV: _, FORCE_COLOR: __, ...inherited } = process.env
  return { ...inherited, NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...changes } as unknown as NodeJS.ProcessEnv
}

// Turbopack refuses a node_modules that is a link out of the project; hard links are real files and take no room.
function linkFolder(from: string, to: string) {
  mkdirSync(to)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)]
    if (entry.isDirectory()) {
      if (entry.name !== '.cache') linkFolder(source, target)
    } else if (entry.isSymbolicLink()) cpSync(source, target, { verbatimSymlinks: true })
    else linkSync(source, target)
  }
}
