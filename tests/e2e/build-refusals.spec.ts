import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { run, test } from './project-copy'

const ROLE = 'roles/data-and-ai/data-engineer.mdx'
const BUILD = [process.execPath, 'node_modules/next/dist/bin/next', 'build']

test.describe.configure({ mode: 'serial', timeout: 180_000 })

test.describe('content with errors', () => {
  let contentDir: string

  test.beforeAll(({ projectCopy }) => {
    contentDir = path.join(projectCopy, 'broken-content')
    cpSync('content', contentDir, { recursive: true })
    const file = path.join(contentDir, ROLE)
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^level: mid$/m, 'level: middling'))
  })

  test.afterAll(() => rmSync(contentDir, { recursive: true, force: true }))

  test('make “npm run check” name file, line and column and end with 1', async ({ projectCopy }) => {
    const { code, output } = await run(['npm', 'run', 'check'], { cwd: projectCopy, env: { CONTENT_DIR: contentDir } })
    expect(output).toMatch(/^roles\/data-and-ai\/data-engineer\.mdx:\d+:\d+ {2}.*middling.* {2}\w+\/[\w-]+$/m)
    expect(output).toContain('1 error, 0 warnings in 1 file')
    expect(code).toBe(1)
  })

  test('stop “npm run build” with the report of the check, before anything is built', async ({ projectCopy }) => {
    const { code, output } = await run(['npm', 'run', 'build'], { cwd: projectCopy, env: { CONTENT_DIR: contentDir } })
    expect(output).toMatch(/^roles\/data-and-ai\/data-engineer\.mdx:\d+:\d+ {2}/m)
    expect(output).not.toContain('Creating an optimized production build')
    expect(code).toBe(1)
  })

  test('stop “next build” with the same report where the check was left out', async ({ projectCopy }) => {
    const { code, output } = await run(BUILD, { cwd: projectCopy, env: { CONTENT_DIR: contentDir } })
    expect(output).toContain('The content has errors.')
    expect(output).toMatch(/roles\/data-and-ai\/data-engineer\.mdx:\d+:\d+ {2}.*middling/)
    expect(code).not.toBe(0)
  })
})

test('a wrong environment is named with what each variable must be', async ({ projectCopy }) => {
  const env = { SITE_URL: 'nonsense', PORT: '0' }
  for (const command of [['npm', 'run', 'build'], BUILD]) {
    const { code, output } = await run(command, { cwd: projectCopy, env })
    expect(output).toContain(
      'The environment is not right. Correct it or unset it:\n' +
        '  SITE_URL must be an http or https address such as https://jobs.example.org, but is "nonsense"\n' +
        '  PORT must be a whole number from 1 to 65535, but is "0"',
    )
    expect(code).not.toBe(0)
  }
})

test('a content folder that does not exist is named', async ({ projectCopy }) => {
  const { code, output } = await run(['npm', 'run', 'check'], { cwd: projectCopy, env: { CONTENT_DIR: 'nowhere' } })
  expect(output).toContain(
    `CONTENT_DIR must name an existing folder, but ${path.join(projectCopy, 'nowhere')} is none.`,
  )
  expect(code).not.toBe(0)
})

test('a page with a client component fails the build, which names page and file', async ({ projectCopy }) => {
  const file = path.join(projectCopy, 'app/jobs/page.tsx')
  const page = readFileSync(file, 'utf8')
  const counter = path.join(projectCopy, 'components/ui/counter.tsx')
  writeFileSync(
    counter,
    `'use client'\nimport { useState } from 'react'\n\nexport function Counter() {\n` +
      `  const [count, setCount] = useState(0)\n` +
      `  return <button type="button" onClick={() => setCount(count + 1)}>{count}</button>\n}\n`,
  )
  writeFileSync(
    file,
    `import { Counter } from '@/components/ui/counter'\n${page.replace('<LetterNav', '<Counter />\n      <LetterNav')}`,
  )
  const { code, output } = await run(BUILD, { cwd: projectCopy })
  writeFileSync(file, page)
  rmSync(counter)
  expect(output).toContain('/jobs: components/ui/counter.tsx is a client component')
  expect(output).toContain('Make the component a server component')
  expect(code).not.toBe(0)
})
