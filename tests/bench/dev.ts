/**
 * Measures, in `next dev` with 1,000 roles (or as many as the first argument says), how long after a file is saved the
 * open page shows the edit. Run: npx tsx tests/bench/dev.ts
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { writeSyntheticContent } from './synthetic-content'

const COUNT = Number(process.argv[2] ?? 1000)
const EDITS = 12
const ORIGIN = 'http://127.0.0.1:3299'

const contentDir = path.join(mkdtempSync(path.join(tmpdir(), 'bench-dev-')), 'content')
writeSyntheticContent(contentDir, COUNT)
const server = spawn('node_modules/.bin/next', ['dev', '-H', '127.0.0.1', '-p', '3299'], {
  env: { ...process.env, CONTENT_DIR: contentDir, NEXT_TELEMETRY_DISABLED: '1' },
  stdio: 'ignore',
  detached: true,
})
const systemChromium = existsSync(chromium.executablePath()) ? {} : { executablePath: '/usr/bin/chromium' }
const browser = await chromium.launch({ ...systemChromium, args: ['--no-sandbox'] })
try {
  const page = await browser.newPage()
  const started = performance.now()
  while (!(await fetch(ORIGIN).catch(() => undefined))) {
    if (server.exitCode !== null) throw new Error('next dev ended. Is another one running in this folder?')
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  console.log(`First page: ${Math.round(performance.now() - started)} ms, with compiling`)
  await page.goto(`${ORIGIN}/jobs/category-0/role-1`, { timeout: 120_000 })
  await page.waitForLoadState('load')
  // What tells the page of edits is compiled when the first page asks for it.
  await page.waitForTimeout(3000)
  const file = path.join(contentDir, 'roles/category-0/role-1.mdx')
  const text = readFileSync(file, 'utf8')
  const times: number[] = []
  for (let edit = 0; edit < EDITS; edit++) {
    const saved = performance.now()
    writeFileSync(file, text.replace('## Overview\n', `## Overview\n\nEdit number ${edit}.\n`))
    await page.getByText(`Edit number ${edit}.`).waitFor({ timeout: 60_000 })
    times.push(performance.now() - saved)
    // The browser tells the server again that it listens.
    await page.waitForLoadState('load')
    await page.waitForTimeout(500)
  }
  const sorted = times.map(Math.round).sort((a, b) => a - b)
  console.log(`Save to visible with ${COUNT} roles: median ${sorted[EDITS / 2]} ms, worst ${sorted.at(-1)} ms`)
  console.log(times.map(Math.round).join(' '))
} finally {
  await browser.close()
  if (server.pid !== undefined && server.exitCode === null) {
    process.kill(-server.pid, 'SIGTERM')
    await once(server, 'exit')
  }
  rmSync(path.dirname(contentDir), { recursive: true, force: true })
}
