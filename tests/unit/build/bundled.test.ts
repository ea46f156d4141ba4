import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test, vi } from 'vitest'
import { bundled } from '@/lib/build/bundled.mjs'

const OUTPUT = '.next/cache/bundled'

/** Works in a folder of its own, as `npm run` does in that of the project. */
function projectWith(code: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'bundled-'))
  vi.spyOn(process, 'cwd').mockReturnValue(folder)
  onTestFinished(() => {
    vi.restoreAllMocks()
    rmSync(folder, { recursive: true })
  })
  writeFileSync(path.join(folder, 'program.ts'), code)
  return folder
}

test('a program is bundled with its own files, and kept for the next start', async () => {
  const folder = projectWith(`import { word } from './word'\nexport const said: string = word\n`)
  writeFileSync(path.join(folder, 'word.ts'), `export const word: string = 'first'\n`)
  const first = await bundled(path.join(folder, 'program.ts'))
  expect(await import(first)).toMatchObject({ said: 'first' })
  expect(await bundled(path.join(folder, 'program.ts'))).toBe(first)
  expect(readdirSync(path.join(folder, OUTPUT))).toHaveLength(1)
  writeFileSync(path.join(folder, 'word.ts'), `export const word: string = 'second'\n`)
  expect(await import(await bundled(path.join(folder, 'program.ts')))).toMatchObject({ said: 'second' })
})

test('what is not whole, or not all there, is written again', async () => {
  const folder = projectWith('export const late = () => import("./late")\n')
  writeFileSync(path.join(folder, 'late.ts'), 'export const late = 1\n')
  const output = path.dirname(fileURLToPath(await bundled(path.join(folder, 'program.ts'))))
  const texts = () => readdirSync(output).map((name) => [name, readFileSync(path.join(output, name), 'utf8')])
  const whole = texts()
  const [late = ''] = readdirSync(output).filter((name) => name.startsWith('late'))
  rmSync(path.join(output, late))
  writeFileSync(path.join(output, 'program.mjs'), '')
  await bundled(path.join(folder, 'program.ts'))
  expect(texts()).toEqual(whole)
})

test('packages stay outside, and what is loaded late is a file of its own', async () => {
  const folder = projectWith(`import { z } from 'zod'\nexport const late = () => import('./late')\nexport { z }\n`)
  writeFileSync(path.join(folder, 'late.ts'), `export const late = 'only when asked for'\n`)
  const program = readFileSync(fileURLToPath(await bundled(path.join(folder, 'program.ts'))), 'utf8')
  expect(program).toContain('from "zod"')
  expect(program).not.toContain('only when asked for')
})

test('what was bundled long ago is deleted', async () => {
  const folder = projectWith('export const a = 1\n')
  const old = path.dirname(fileURLToPath(await bundled(path.join(folder, 'program.ts'))))
  utimesSync(old, 0, 0)
  writeFileSync(path.join(folder, 'program.ts'), 'export const a = 2\n')
  const now = path.dirname(fileURLToPath(await bundled(path.join(folder, 'program.ts'))))
  expect(readdirSync(path.join(folder, OUTPUT))).toEqual([path.basename(now)])
})

test('an error in the code is told with its place', async () => {
  const folder = projectWith('export const = 1\n')
  await expect(bundled(path.join(folder, 'program.ts'))).rejects.toThrow('program.ts:1:13')
})
