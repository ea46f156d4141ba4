// Run by `npm test`. Installs what the tests need, runs all of them, and ends with “N passed, N failed”.
// Plain JavaScript without packages, because it starts before any are installed.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline/promises'

const reports = mkdtempSync(path.join(tmpdir(), 'test-reports-'))
const unitReport = path.join(reports, 'unit.json')
const browserReport = path.join(reports, 'browser.json')

/** @type {{ name: string, command: string[], env?: Record<string, string>, count?: () => { passed: number, failed: number } }[]} */
const steps = [
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'types', command: ['npm', 'run', '--silent', 'types'] },
  { name: 'dead code', command: ['npm', 'run', '--silent', 'deadcode'] },
  { name: 'content', command: ['npm', 'run', '--silent', 'check'] },
  {
    name: 'unit tests',
    command: ['npx', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    count() {
      const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(unitReport, 'utf8'))
      return { passed: numPassedTests, failed: numFailedTests }
    },
  },
  {
    name: 'browser tests',
    command: ['npx', 'playwright', 'test'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport },
    count() {
      const { expected, unexpected, flaky } = JSON.parse(readFileSync(browserReport, 'utf8')).stats
      return { passed: expected, failed: unexpected + flaky }
    },
  },
]

installPackages()
await installBrowser()

let passed = 0
let failed = 0
for (const { name, command, env, count } of steps) {
  console.log(`\n── ${name}`)
  const ok = run(command, env)
  const counted = tryCount(count) ?? { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }
  // A run that broke off fails, whatever it counted.
  passed += counted.passed
  failed += counted.failed + (!ok && counted.failed === 0 ? 1 : 0)
}
rmSync(reports, { recursive: true, force: true })
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

/** @param {string[]} command @param {Record<string, string>} [env] */
function run([file = '', ...args], env) {
  return (
    spawnSync(file, args, { stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' })
      .status === 0
  )
}

/** @param {(() => { passed: number, failed: number }) | undefined} count */
function tryCount(count) {
  try {
    return count?.()
  } catch {
    return undefined
  }
}

function installPackages() {
  const installed = 'node_modules/.package-lock.json'
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return
  if (!run(['npm', 'install', '--no-save'])) fail('The packages could not be installed; npm says why above.')
}

async function installBrowser() {
  const { chromium } = await import('@playwright/test')
  const systemChromium = '/usr/bin/chromium'
  if (existsSync(chromium.executablePath()) || existsSync(systemChromium)) return
  if (process.stdin.isTTY && !process.env.CI) {
    const prompt = createInterface({ input: process.stdin, output: process.stdout })
    const answer = await prompt.question(
      'The browser tests need Chromium. Install the one that Playwright brings? [Y/n] ',
    )
    prompt.close()
    if (/^n/i.test(answer.trim()))
      fail('Without Chromium the browser tests cannot run. “npm run unit” runs the others.')
  }
  if (run(['npx', 'playwright', 'install', 'chromium'])) return
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    if (run(['apt-get', 'update']) && run(['apt-get', 'install', '-y', 'chromium'])) return
  }
  fail(
    'Chromium could not be installed. Install it by hand, for example with “npx playwright install --with-deps chromium”.',
  )
}

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message)
  console.log('\n0 passed, 1 failed')
  process.exit(1)
}
