import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { environment, run, test } from './project-copy'

const PORT = 3213
const origin = `http://127.0.0.1:${PORT}`
const SERVER = ['lib/server/main.mjs']

const TEST_ENGINEER = '/jobs/software-engineering/test-engineer'
const NAMING_ALL_ROLES = [
  ...['/jobs', '/jobs/software-engineering', '/jobs/software-engineering/feed.xml', '/skills/test-automation'],
  ...['/sitemaps/1.xml', '/feed.json', '/suggestions.json', '/llms.txt', '/search?q=test+engineer', '/data/roles.csv'],
]

test.describe.configure({ mode: 'serial', timeout: 180_000 })

let contentDir: string
let clockFile: string
let server: ChildProcess | undefined

test.beforeAll(async ({ projectCopy }) => {
  test.setTimeout(180_000)
  contentDir = path.join(projectCopy, 'other-content')
  cpSync('tests/fixtures/valid', contentDir, { recursive: true })
  const built = await run(['npm', 'run', 'build'], { cwd: projectCopy, env: { CONTENT_DIR: contentDir } })
  expect(built.code, built.output).toBe(0)
  clockFile = path.join(projectCopy, 'clock')
  writeFileSync(clockFile, '0')
  await startServer(projectCopy)
})

test.afterAll(async ({ projectCopy }) => {
  await stopServer()
  rmSync(contentDir, { recursive: true, force: true })
  rmSync(path.join(projectCopy, '.next'), { recursive: true, force: true })
})

async function startServer(projectCopy: string) {
  server = spawn(process.execPath, ['--require', path.resolve('tests/e2e/moved-clock.cjs'), ...SERVER], {
    cwd: projectCopy,
    env: environment({ CONTENT_DIR: contentDir, CLOCK_FILE: clockFile, HOST: '127.0.0.1', PORT: String(PORT) }),
    stdio: 'ignore',
  })
  await expect(async () => expect((await fetch(origin)).status).toBe(200)).toPass({ timeout: 30_000 })
}

async function stopServer() {
  if (!server || server.exitCode !== null) return
  const ended = new Promise((resolve) => server?.once('exit', resolve))
  server.kill()
  await ended
}

test('the site shows the roles of that folder and no other', async () => {
  const html = await (await fetch(`${origin}/jobs`)).text()
  expect(html).toContain('Python Developer')
  expect(html).not.toContain('Data Engineer')
})

test('drafts and roles scheduled for later are nowhere', async () => {
  expect(await (await fetch(`${origin}/jobs`)).text()).not.toContain('Nurse Educator')
  expect((await fetch(`${origin}/jobs/healthcare/nurse-educator`)).status).toBe(404)
  for (const address of [TEST_ENGINEER, `${TEST_ENGINEER}/card.png`])
    expect((await fetch(origin + address)).status, address).toBe(404)
  for (const address of NAMING_ALL_ROLES)
    expect(await (await fetch(origin + address)).text(), address).not.toMatch(/test-engineer|nurse-educator/)
})

test('what only next dev has does not exist', async () => {
  for (const address of ['/preview', '/content-events']) expect((await fetch(origin + address)).status).toBe(404)
})

test('former addresses lead to the page for good', async () => {
  for (const [from, to] of [
    ['/careers', '/jobs'],
    ['/jobs/software-engineering/django-developer', '/jobs/software-engineering/python-developer'],
    ['/jobs/software-engineering/django-developer.md', '/jobs/software-engineering/python-developer.md'],
    ['/jobs/software-engineering/django-developer.json', '/jobs/software-engineering/python-developer.json'],
    ['/jobs/software-engineering/django-developer/card.png', '/jobs/software-engineering/python-developer/card.png'],
  ]) {
    const response = await fetch(`${origin}${from}`, { redirect: 'manual' })
    expect(response.status).toBe(308)
    expect(response.headers.get('location')).toBe(to)
  }
})

test('a page that was withdrawn says so, in every format and in the place of its card', async () => {
  for (const ending of ['', '.md', '.json', '.txt', '/card.png']) {
    const response = await fetch(`${origin}/jobs/software-engineering/webmaster${ending}`)
    expect(response.status).toBe(410)
    expect(await response.text()).toContain('/jobs/software-engineering/python-developer')
  }
})

test('the server refuses to serve pages that were built from another folder', async ({ projectCopy }) => {
  const { code, output } = await run([process.execPath, ...SERVER], {
    cwd: projectCopy,
    env: { CONTENT_DIR: 'content', HOST: '127.0.0.1', PORT: String(PORT + 1) },
  })
  expect(output).toContain(`The pages were built from ${contentDir}, but CONTENT_DIR names`)
  expect(output).toContain('Run “npm run build” with the same CONTENT_DIR')
  expect(code).not.toBe(0)
})

test('a port that is taken is said in plain words', async ({ projectCopy }) => {
  const { code, output } = await run([process.execPath, ...SERVER], {
    cwd: projectCopy,
    env: { CONTENT_DIR: contentDir, HOST: '127.0.0.1', PORT: String(PORT) },
  })
  expect(output).toContain(`Port ${PORT} is taken by another program.`)
  expect(output).not.toMatch(/\n\s+at /)
  expect(code).toBe(1)
})

test('the document for a failing server is the site’s own, without a script of the framework', async ({
  projectCopy,
}) => {
  const html = readFileSync(path.join(projectCopy, '.next/server/pages/500.html'), 'utf8')
  expect(html).toContain('Something broke on our side.')
  expect(html).toContain('<header class="masthead">')
  expect(html).not.toMatch(/__next_f|src="\/_next/)
  expect((await fetch(`${origin}/server-error`)).status).toBe(404)
})

test('a scheduled role is public everywhere from its day on, without a build or a start', async () => {
  writeFileSync(clockFile, String(Date.parse('2027-01-05T00:00:01Z') - Date.now()))
  const page = await fetch(origin + TEST_ENGINEER)
  expect(page.status).toBe(200)
  const html = await page.text()
  expect(html).toContain('<h1 data-posting="true">Test Engineer</h1>')
  expect(html).not.toMatch(/__next_f|src="\/_next/)
  expect((await fetch(`${origin}${TEST_ENGINEER}/card.png`)).headers.get('content-type')).toBe('image/png')
  for (const address of NAMING_ALL_ROLES) {
    const text = await (await fetch(origin + address)).text()
    expect(text, address).toMatch(/test-engineer/)
    expect(text, address).not.toMatch(/nurse-educator|__next_f/)
  }
})

test('it stays public when the server is started again', async ({ projectCopy }) => {
  await stopServer()
  await startServer(projectCopy)
  for (const address of [TEST_ENGINEER, '/sources', ...NAMING_ALL_ROLES])
    expect((await fetch(origin + address)).status, address).toBe(200)
  expect(await (await fetch(`${origin}/jobs`)).text()).toContain('Test Engineer')
})
