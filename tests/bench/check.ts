import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { writeSyntheticContent } from './synthetic-content'

// Run by `npm run bench:check -- 1000 10000`. Measures `check` on N synthetic roles as an editor runs it: with nothing
// parsed before, with all parsed before, and after one file has changed.
const CACHE = '.next/cache/content'
const counts = process.argv.slice(2).map(Number)
const folder = mkdtempSync(path.join(tmpdir(), 'bench-check-'))

const rows = []
for (const count of counts.length > 0 ? counts : [1000, 10_000]) {
  writeSyntheticContent(folder, count)
  rmSync(CACHE, { recursive: true, force: true })
  const cold = check()
  const warm = check()
  appendFileSync(path.join(folder, 'roles/category-0/role-0.mdx'), '\nOne more sentence.\n')
  const one = check()
  rows.push({
    roles: count,
    'cold, s': cold,
    'unchanged, s': warm,
    'one file changed, s': one,
    'cache, MB': Math.round(sizeOf(CACHE) / 1e6),
    'load average': Math.round((loadavg()[0] ?? 0) * 10) / 10,
    cores: availableParallelism(),
  })
}
rmSync(folder, { recursive: true, force: true })
console.table(rows)

function check(): number {
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/cli/start.mjs', 'check'], {
    env: { ...process.env, CONTENT_DIR: folder },
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  })
  if (status !== 0) throw new Error(`check ended with ${status}:\n${(stdout + stderr).slice(-2000)}`)
  return Math.round((performance.now() - start) / 100) / 10
}

function sizeOf(parent: string): number {
  return readdirSync(parent, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0)
}
