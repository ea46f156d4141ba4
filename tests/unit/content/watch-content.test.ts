import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { watchContent } from '@/lib/content/watch-content'
import { editedContent } from './edited-content'

// As if in each look at the folders one vanished right after it was seen.
vi.mock('@/lib/content/content-folders', async (original) => {
  const { contentFolders, ...others } = await original<typeof import('@/lib/content/content-folders')>()
  return { ...others, contentFolders: (folder: string) => [...contentFolders(folder), path.join(folder, 'vanished')] }
})

test('it tells of edits, of files that are replaced, and of files in new folders, until it is ended', async () => {
  const folder = editedContent({})
  const changed = vi.fn()
  const stop = watchContent(folder, changed)
  onTestFinished(stop)
  const tellsOf = async (act: () => void) => {
    changed.mockClear()
    act()
    await vi.waitFor(() => expect(changed).toHaveBeenCalled(), { timeout: 5000 })
  }
  const file = path.join(folder, 'skills.yaml')
  await tellsOf(() => writeFileSync(file, 'a'))
  await tellsOf(() => {
    writeFileSync(`${file}.new`, 'b')
    renameSync(`${file}.new`, file)
  })
  await tellsOf(() => writeFileSync(file, 'c'))
  const added = path.join(folder, 'roles/gardens')
  await tellsOf(() => mkdirSync(added))
  await tellsOf(() => writeFileSync(path.join(added, 'gardener.mdx'), 'd'))
  await tellsOf(() => rmSync(added, { recursive: true }))
  await tellsOf(() => writeFileSync(file, 'e'))
  stop()
  changed.mockClear()
  writeFileSync(file, 'f')
  await new Promise((resolve) => setTimeout(resolve, 150))
  expect(changed).not.toHaveBeenCalled()
})

test('what comes together is told once', async () => {
  const folder = editedContent({})
  const changed = vi.fn()
  onTestFinished(watchContent(folder, changed))
  for (const name of ['skills.yaml', 'sources.yaml', 'redirects.yaml']) writeFileSync(path.join(folder, name), '')
  await vi.waitFor(() => expect(changed).toHaveBeenCalled(), { timeout: 5000 })
  await new Promise((resolve) => setTimeout(resolve, 150))
  expect(changed).toHaveBeenCalledTimes(1)
})
