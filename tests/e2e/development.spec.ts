import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { environment, test } from './project-copy'

const PORT = 3212
const origin = `http://127.0.0.1:${PORT}`
const ROLES = 'roles/skilled-trades'

test.describe.configure({ mode: 'serial', timeout: 120_000 })

let contentDir: string
let server: ChildProcess
let output = ''

test.beforeAll(({ projectCopy }) => {
  contentDir = path.join(projectCopy, 'edited-content')
  cpSync('content', contentDir, { recursive: true })
  server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'dev', '-H', '127.0.0.1', '-p', String(PORT)], {
    cwd: projectCopy,
    env: environment({ CONTENT_DIR: contentDir }),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (data) => (output += data))
})

test.afterAll(async () => {
  // The process and those it started, as one group with its id.
  if (server?.pid && server.exitCode === null) {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    process.kill(-server.pid, 'SIGTERM')
    await ended
  }
  rmSync(contentDir, { recursive: true, force: true })
})

test('next dev serves a page that works without the framework’s script', async ({ browser }) => {
  await expect(async () => {
    expect((await fetch(`${origin}/`)).status, output).toBe(200)
  }).toPass({ timeout: 90_000 })
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${origin}/jobs/skilled-trades/welder`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welder')
  await expect(page.getByRole('region', { name: 'Sources' })).toBeVisible()
  await context.close()
})

test('an edit of a role shows when the page is asked for again', async ({ page }) => {
  const file = path.join(contentDir, ROLES, 'welder.mdx')
  await page.goto(`${origin}/jobs/skilled-trades/welder`)
  await expect(page.getByText('Edited just now.')).toHaveCount(0)
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace(/^## Overview\n/m, '## Overview\n\nEdited just now.\n'))
  await page.reload()
  await expect(page.getByText('Edited just now.')).toBeVisible()
})

test('a new role has its page and stands in the lists', async ({ page }) => {
  const text = readFileSync(path.join(contentDir, ROLES, 'welder.mdx'), 'utf8')
  writeFileSync(
    path.join(contentDir, ROLES, 'underwater-welder.mdx'),
    text
      .replace(/^title: .*$/m, 'title: Underwater Welder')
      .replace(/^aliases: .*$/m, 'aliases: [Diver Welder]')
      .replace(/^leadsTo: .*$/m, 'leadsTo: []'),
  )
  // Next answers the first request from its last list of pages, and looks for new ones meanwhile.
  await expect(async () => {
    const response = await page.goto(`${origin}/jobs/skilled-trades/underwater-welder`)
    expect(response?.status()).toBe(200)
  }).toPass()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Underwater Welder')
  await page.goto(`${origin}/jobs/skilled-trades`)
  await expect(page.getByRole('table').getByRole('link', { name: 'Underwater Welder' })).toBeVisible()
})

test('an error in a role is shown with its file, line and column', async ({ request }) => {
  const file = path.join(contentDir, ROLES, 'underwater-welder.mdx')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^level: .*$/m, 'level: soaked'))
  const response = await request.get(`${origin}/jobs/skilled-trades/underwater-welder`)
  expect(response.status()).toBe(500)
  expect(output).toMatch(/underwater-welder\.mdx:\d+:\d+ {2}.*soaked/)
})
