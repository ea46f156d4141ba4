import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { environment } from './project-copy'

const PORT = 3217
const origin = `http://127.0.0.1:${PORT}`
const ELECTRICIAN = 'roles/skilled-trades/electrician.mdx'

// The first saving reads all content.
const PATIENCE = 30_000

test.describe.configure({ mode: 'serial', timeout: 90_000 })

let contentDir: string
let server: ChildProcess
let output = ''

test.beforeAll(async () => {
  contentDir = mkdtempSync(path.join(tmpdir(), 'admin-'))
  cpSync('content', contentDir, { recursive: true })
  server = spawn(process.execPath, ['lib/cli/start.mjs', 'admin', '--port', String(PORT)], {
    env: environment({ CONTENT_DIR: contentDir }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (data) => (output += data))
  await expect(async () => expect((await fetch(`${origin}/admin`)).status, output).toBe(200)).toPass({
    timeout: 60_000,
  })
})

test.afterAll(async () => {
  if (server.exitCode === null) {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGINT')
    await ended
  }
  expect(server.exitCode, output).toBe(0)
  rmSync(contentDir, { recursive: true, force: true })
})

const read = (file: string) => readFileSync(path.join(contentDir, file), 'utf8')

async function save(page: Page) {
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('menuitem', { name: 'Save', exact: true }).click()
}

test('an editor without an account changes a role, and only that is different in the file', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const before = read(ELECTRICIAN)
  await page.goto(`${origin}/admin`)
  await page.getByRole('link', { name: 'Guides' }).click()
  await page.getByRole('link', { name: 'Electrician' }).click()

  const summary = page.getByLabel('Summary', { exact: true })
  await expect(summary).toHaveValue(/^An electrician installs/)
  await summary.fill(
    (await summary.inputValue()).replace('An electrician installs', 'An electrician lays out, installs'),
  )
  const duty = page.getByLabel('Item', { exact: true }).filter({ hasText: 'Lock out, tag out' })
  await duty.fill((await duty.inputValue()).replace('Lock out, tag out', 'Lock out, tag out, ground'))
  await save(page)
  await expect(page.getByText('Entry saved')).toBeVisible({ timeout: PATIENCE })

  expect(read(ELECTRICIAN)).toBe(
    before
      .replace('An electrician installs', 'An electrician lays out, installs')
      .replace('Lock out, tag out', 'Lock out, tag out, ground'),
  )
  expect(asked.filter((url) => /^https?:/.test(url) && !url.startsWith(origin))).toEqual([])
})

test('what check calls an error is not saved, and the form says why', async ({ page }) => {
  const before = read(ELECTRICIAN)
  await page.goto(`${origin}/admin#/collections/guides/entries/skilled-trades/electrician`)
  await page.getByLabel('Title', { exact: true }).first().fill('Registered Nurse')
  await save(page)
  await expect(page.getByRole('status', { name: 'What check says' })).toContainText('title/taken', {
    timeout: PATIENCE,
  })
  expect(read(ELECTRICIAN)).toBe(before)
})

test('a text that is too short is refused beside its field', async ({ page }) => {
  await page.goto(`${origin}/admin#/collections/guides/entries/skilled-trades/welder`)
  await page.getByLabel('Summary', { exact: true }).fill('Too short.')
  await save(page)
  await expect(page.getByText('must be one to three sentences, 120 to 320 characters')).toBeVisible()
})

test('a new role is a draft from its title and category', async ({ page }) => {
  const file = 'roles/skilled-trades/glazier.mdx'
  await page.goto(`${origin}/admin#/collections/guides/new`)
  await page.getByLabel('Title', { exact: true }).first().fill('Glazier')
  await page.getByLabel('Category', { exact: true }).fill('Skilled')
  await page.keyboard.press('Enter')
  await save(page)
  await page.waitForURL('**/entries/skilled-trades/glazier')
  await expect(page.getByRole('status', { name: 'What check says' })).toContainText('places still say TODO')
  expect(existsSync(path.join(contentDir, file))).toBe(true)
  expect(read(file)).toMatch(/^---\ntitle: Glazier\nkind: guide\n/)
  expect(read(file)).toContain('\nstatus: draft\n')
})

test('a new role is found again by the name that its title has in all of the site', async ({ page }) => {
  await page.goto(`${origin}/admin#/collections/guides/new`)
  await page.getByLabel('Title', { exact: true }).first().fill('C++ Developer')
  await page.getByLabel('Category', { exact: true }).fill('Software')
  await page.keyboard.press('Enter')
  await save(page)
  await expect(page.getByText('Entry saved')).toBeVisible({ timeout: PATIENCE })
  await page.waitForURL('**/entries/software-engineering/*')
  await page.reload()
  await expect(page.getByLabel('Title', { exact: true }).first()).toHaveValue('C++ Developer')
  expect(existsSync(path.join(contentDir, 'roles/software-engineering/c-plus-plus-developer.mdx'))).toBe(true)
})
