import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Locator, expect as unhurried } from '@playwright/test'
import { environment, test } from './project-copy'

const PORT = 3212
// It compiles what is asked for, and a busy machine takes its time.
const expect = unhurried.configure({ timeout: 30_000 })
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

test('React finds nothing to complain of, though it looks after the enhancements and the color scheme', async ({
  page,
}) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.addInitScript(() => localStorage.setItem('scheme', 'dark'))
  for (const address of ['/', '/jobs/skilled-trades/welder', '/jobs/skilled-trades', '/search?q=nurse']) {
    let release = () => {}
    const isEnhanced = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/_next/static/**/*.js', async (route) => {
      await isEnhanced
      await route.continue()
    })
    await page.goto(`${origin}${address}`, { waitUntil: 'commit' })
    const field = page.getByRole('combobox').first()
    await field.focus()
    if (address.endsWith('/welder')) {
      await page.getByRole('heading', { level: 2, name: 'Overview' }).evaluate((heading) => heading.scrollIntoView())
      await expect(page.locator('contents-list [aria-current]')).toHaveCount(1)
    }
    release()
    // React leaves its mark on what it has taken over.
    await expect
      .poll(() => field.evaluate((input) => Object.keys(input).some((key) => key.startsWith('__react'))))
      .toBe(true)
    expect(await page.evaluate(() => document.documentElement.dataset.scheme)).toBe('dark')
    await page.unrouteAll({ behavior: 'wait' })
  }
  expect(complaints).toEqual([])
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
  const response = await page.goto(`${origin}/jobs/skilled-trades/underwater-welder`)
  expect(response?.status()).toBe(200)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Underwater Welder')
  await page.goto(`${origin}/jobs/skilled-trades`)
  await expect(page.getByRole('table').getByRole('link', { name: 'Underwater Welder' })).toBeVisible()
})

test('a draft is marked on its page and wherever a link leads to it, and stands on /preview', async ({ page }) => {
  const file = path.join(contentDir, ROLES, 'underwater-welder.mdx')
  const draft = readFileSync(file, 'utf8').replace(/^status: .*$/m, 'status: draft')
  writeFileSync(file, draft.replace(/^## Overview\n/m, '## Overview\n\nTODO: what they weld.\n'))
  const mark = (link: Locator) => link.evaluate((element) => getComputedStyle(element, '::after').content)
  await page.goto(`${origin}/jobs/skilled-trades`)
  const table = page.getByRole('table')
  expect(await mark(table.getByRole('link', { name: 'Underwater Welder' }))).toBe('"Draft"')
  expect(await mark(table.getByRole('link', { name: 'Electrician' }))).toBe('none')
  await page.goto(`${origin}/preview`)
  const toDos = page.getByRole('region', { name: 'Still to do' })
  await expect(toDos.getByText(`${ROLES}/underwater-welder.mdx (1)`)).toBeVisible()
  await expect(toDos.getByText('Still to do: “what they weld”')).toBeVisible()
  await expect(page.getByText(/^1 draft, \d+ scheduled\. 0 errors, \d+ warnings?, 1 to-do in /)).toBeVisible()
  await page.getByRole('region', { name: 'Drafts' }).getByRole('link', { name: 'Underwater Welder' }).click()
  await expect(page.getByText('Draft', { exact: true })).toBeVisible()
})

test('a former address leads on as soon as a role names it, and one that is gone says so', async ({ request }) => {
  const file = path.join(contentDir, ROLES, 'underwater-welder.mdx')
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(
      /^status: .*$/m,
      'previousPaths: [/jobs/skilled-trades/diving-welder]\nstatus: draft',
    ),
  )
  const ask = (address: string) => request.get(`${origin}${address}`, { maxRedirects: 0 })
  await expect(async () => {
    const former = await ask('/jobs/skilled-trades/diving-welder')
    expect(former.status()).toBe(308)
    expect(new URL(former.headers().location ?? '', origin).pathname).toBe('/jobs/skilled-trades/underwater-welder')
  }).toPass({ timeout: 30_000 })
  const redirects = path.join(contentDir, 'redirects.yaml')
  writeFileSync(redirects, 'moved: []\ngone: [/jobs/skilled-trades/blacksmith]\n')
  await expect(async () => {
    expect(await (await ask('/jobs/skilled-trades/blacksmith')).text()).toContain('Page withdrawn')
  }).toPass({ timeout: 30_000 })
})

test('an edit shows by itself, and so does an error and its end, each on the page it concerns', async ({ page }) => {
  const file = path.join(contentDir, ROLES, 'underwater-welder.mdx')
  const text = readFileSync(file, 'utf8')
  const save = (from: string | RegExp, to: string) => writeFileSync(file, text.replace(from, to))
  await page.goto(`${origin}/jobs/skilled-trades/underwater-welder`)
  save(/^title: .*$/m, 'title: Deep Sea Welder')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deep Sea Welder')
  save(/^level: .*$/m, 'level: soaked')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '1 error in roles/skilled-trades/underwater-welder.mdx',
  )
  await expect(page.getByRole('heading', { name: '“level” is “soaked”, but must be one of' })).toBeVisible()
  await expect(page.getByText(/\d+ \| level: soaked\n +\| \^/)).toBeVisible()
  expect(output).toMatch(/underwater-welder\.mdx:\d+:\d+ {2}.*soaked/)
  const other = await page.context().newPage()
  expect((await other.goto(`${origin}/jobs/skilled-trades/welder`))?.status()).toBe(200)
  await expect(other.getByText('1 error in the content.')).toBeVisible()
  writeFileSync(file, text)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Underwater Welder')
  await expect(other.getByText('1 error in the content.')).toHaveCount(0)
})

test('a page and a text whose file has an error answer 500, and say where', async ({ request }) => {
  const file = path.join(contentDir, ROLES, 'underwater-welder.mdx')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^level: .*$/m, 'level: soaked'))
  const address = `${origin}/jobs/skilled-trades/underwater-welder`
  // Requests within a fifth of a second share a look at the files.
  await expect(async () => expect((await request.get(address)).status()).toBe(500)).toPass({ timeout: 30_000 })
  const twin = await request.get(`${address}.md`)
  expect(twin.status()).toBe(500)
  expect(await twin.text()).toMatch(/^roles\/skilled-trades\/underwater-welder\.mdx:\d+:\d+ {2}“level” is “soaked”/)
})
