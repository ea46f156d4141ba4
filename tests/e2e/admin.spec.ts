import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { expectNoFault } from './axe'
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
  await startServer()
})

test.afterAll(async () => {
  await stopServer()
  rmSync(contentDir, { recursive: true, force: true })
})

async function startServer() {
  server = spawn(process.execPath, ['lib/cli/start.mjs', 'admin', '--port', String(PORT)], {
    env: environment({ CONTENT_DIR: contentDir }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (data) => (output += data))
  await expect(async () => expect((await fetch(`${origin}/admin`)).status, output).toBe(200)).toPass({
    timeout: 60_000,
  })
}

async function stopServer() {
  if (server.exitCode === null) {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGINT')
    await ended
  }
  expect(server.exitCode, output).toBe(0)
}

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
  await expect(page.getByRole('listitem')).toHaveText('Summary must be one to three sentences, 120 to 320 characters.')
})

test('fields that are not taken are named, and the form goes to the first of them', async ({ page }) => {
  await page.goto(`${origin}/admin#/collections/guides/entries/skilled-trades/welder`)
  await page.getByLabel('Summary', { exact: true }).fill('')
  await page.getByLabel('Through', { exact: true }).fill('20305')
  await page.getByRole('button', { name: 'Add question' }).scrollIntoViewIfNeeded()
  await save(page)
  await expect(page.getByRole('status', { name: 'What check says' })).toContainText(
    /Not saved.*Summary is required\.\nGlance, AI impact: Through must be between 2026 and 2040\./s,
  )
  await expect(page.getByLabel('Summary', { exact: true })).toBeFocused()
  await expect(page.getByLabel('Summary', { exact: true })).toBeInViewport()
})

test('an error in a text has its place by the labels of the form', async ({ page }) => {
  await page.goto(`${origin}/admin#/collections/guides/entries/skilled-trades/welder`)
  await page.getByLabel('Overview', { exact: true }).fill('A day begins with drawings.\n\nThen {it} goes on.')
  await save(page)
  await expect(page.getByRole('status', { name: 'What check says' })).toContainText('Overview, paragraph 2: “{it}”', {
    timeout: PATIENCE,
  })
})

test('a list pasted from Word becomes one of Markdown, and loses what nobody sees', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${origin}/admin#/collections/guides/entries/skilled-trades/welder`)
  const paste = async (field: string, text: string) => {
    await page.getByLabel(field, { exact: true }).first().focus()
    await page.keyboard.press('ControlOrMeta+A')
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
    await page.keyboard.press('ControlOrMeta+V')
  }
  await paste(
    'Overview',
    'Each\u00a0day:\v\r\n\u2022\tcut\u00ad\u200b\r\n\u00b7       grind\r\n§ 12\r\n1.\tjoin – “so”',
  )
  await expect(page.getByLabel('Overview', { exact: true })).toHaveValue(
    'Each day:\n\n- cut\n- grind\n§ 12\n1. join – “so”',
  )
  await paste('Item', '\u2022\tPipe\r\nWelder\r\n')
  await expect(page.getByLabel('Item', { exact: true }).first()).toHaveValue('Pipe Welder')
})

test('nothing is lost when the server stops, and saving goes on when it is back', async ({ page }) => {
  const before = read(ELECTRICIAN)
  await page.goto(`${origin}/admin#/collections/guides/entries/skilled-trades/electrician`)
  const socNote = page.getByLabel('SOC note (optional)', { exact: true })
  await socNote.fill('The official group counts apprentices as well.')
  await stopServer()
  await save(page)
  const report = page.getByRole('status', { name: 'What check says' })
  await expect(report).toContainText(`Start it again in the terminal with “npm run admin -- --port ${PORT}”`)
  await startServer()
  await save(page)
  await expect(page.getByText('Entry saved')).toBeVisible({ timeout: PATIENCE })
  await expect(report).toBeHidden()

  await socNote.fill('The official group counts apprentices and helpers as well.')
  await stopServer()
  await startServer()
  await save(page)
  await expect(page.getByRole('button', { name: 'Saved' })).toBeVisible({ timeout: PATIENCE })
  expect(read(ELECTRICIAN)).toBe(
    before.replace(/^soc: .*\n/m, '$&socNote: The official group counts apprentices and helpers as well.\n'),
  )
})

test('what was typed and not saved is put back after the page was closed', async ({ page }) => {
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.message())
    dialog.accept()
  })
  await page.goto(`${origin}/admin#/collections/guides/entries/skilled-trades/welder`)
  const summary = page.getByLabel('Summary', { exact: true })
  const typed = `${await summary.inputValue()} Some weld under water.`
  await summary.fill(typed)
  await expect(async () => expect(await page.evaluate(keptByBrowser)).toContain('under water')).toPass()
  await page.reload()
  await expect(summary).toHaveValue(typed)
  expect(asked.at(-1)).toMatch(/^What you last wrote in this form was not saved\. Put it back in\?/)
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeVisible()
})

for (const width of [390, 1280])
  test(`list and form fit a window of ${width} pixels, and axe finds no fault in them`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    for (const [address, name] of [
      ['', 'Guides · Editing the content'],
      ['#/collections/guides/entries/skilled-trades/welder', 'Welder · Editing the content'],
    ]) {
      await page.goto(`${origin}/admin${address}`)
      await expect(page).toHaveTitle(name ?? '')
      await expect(page.getByText('Loading')).toHaveCount(0)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      await expectNoFault(page)
    }
    await expect(page.getByRole('button', { name: 'Remove item 2 of Duties and responsibilities' })).toBeVisible()
    await expect(page.getByLabel('Summary', { exact: true })).toHaveAccessibleDescription(/^One to three sentences/)
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

test('a role is deleted after a question, and the list no longer has it', async ({ page }) => {
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.message())
    dialog.accept()
  })
  await page.goto(`${origin}/admin#/collections/guides/entries/skilled-trades/glazier`)
  await page.getByRole('button', { name: 'Delete role' }).click()
  await expect(page.getByRole('status', { name: 'What check says' })).toContainText(
    '“Glazier” is deleted. It was not public',
    { timeout: PATIENCE },
  )
  expect(asked).toEqual([expect.stringMatching(/^Take this role off the site\?/)])
  await expect(page.getByRole('link', { name: 'Electrician' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Glazier' })).toHaveCount(0)
  expect(existsSync(path.join(contentDir, 'roles/skilled-trades/glazier.mdx'))).toBe(false)
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

/** Returns all that the browser keeps of what was typed, as JSON. */
async function keptByBrowser() {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve) => request.addEventListener('success', () => resolve(request.result)))
  const store = await done(indexedDB.open('localforage'))
  const kept = await done(store.transaction('keyvaluepairs').objectStore('keyvaluepairs').getAll())
  return JSON.stringify(kept)
}
