import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { writeSyntheticContent } from './synthetic-content'

// Run by `npm run bench:build -- 100 1000 5000`. Measures `check` and the production build on N synthetic roles.
const SAMPLE_EVERY_MS = 200
const counts = process.argv.slice(2).map(Number)
const folder = mkdtempSync(path.join(tmpdir(), 'bench-content-'))

const rows = []
for (const count of counts.length > 0 ? counts : [100, 1000, 5000]) {
  writeSyntheticContent(folder, count)
  rmSync('.next', { recursive: true, force: true })
  const cold = await measure([process.execPath, 'lib/cli/start.mjs', 'check'])
  const warm = await measure([process.execPath, 'lib/cli/start.mjs', 'check'])
  const build = await measure([process.execPath, 'node_modules/next/dist/bin/next', 'build'])
  const pages = count + Math.ceil(count / 50)
  rows.push({
    roles: count,
    'check, s': cold.seconds,
    'check ms/role': round((cold.seconds * 1000) / count),
    'check again, s': warm.seconds,
    'build, s': build.seconds,
    'build ms/page': round((build.seconds * 1000) / pages),
    'check + build ms/page': round(((cold.seconds + build.seconds) * 1000) / pages),
    'peak memory, MB': build.peakMegabytes,
    'server files, kB/page': round(folderBytes('.next/server') / 1000 / pages),
    'cache, kB/role': round(folderBytes('.next/cache/content') / 1000 / count),
  })
}
rmSync(folder, { recursive: true, force: true })
rmSync('.next', { recursive: true, force: true })
console.table(rows)

interface Measurement {
  seconds: number
  /** Sum of the resident memory of the process and all its descendants, at its highest sample. */
  peakMegabytes: number
}

function measure([command = '', ...args]: string[]): Promise<Measurement> {
  const start = performance.now()
  let peak = 0
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { ...process.env, CONTENT_DIR: folder },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    child.stdout.on('data', (data) => (output += data))
    child.stderr.on('data', (data) => (output += data))
    const sampler = setInterval(() => (peak = Math.max(peak, residentMegabytes(child.pid ?? 0))), SAMPLE_EVERY_MS)
    child.on('exit', (code) => {
      clearInterval(sampler)
      if (code === 0) resolve({ seconds: round((performance.now() - start) / 1000), peakMegabytes: Math.round(peak) })
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output.slice(-4000)}`))
    })
  })
}

// Reads Linux's /proc; elsewhere memory is reported as 0.
function residentMegabytes(root: number): number {
  const processes = new Map<number, { parent: number; kilobytes: number }>()
  for (const name of readableNames('/proc')) {
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8')
      const field = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0)
      processes.set(Number(name), { parent: field('PPid'), kilobytes: field('VmRSS') })
    } catch {
      // The process ended meanwhile.
    }
  }
  const isBelow = (id: number): boolean => id === root || (processes.has(id) && isBelow(processes.get(id)?.parent ?? 0))
  let kilobytes = 0
  for (const [id, entry] of processes) if (isBelow(id)) kilobytes += entry.kilobytes
  return kilobytes / 1000
}

function readableNames(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => /^\d+$/.test(name))
  } catch {
    return []
  }
}

function folderBytes(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
