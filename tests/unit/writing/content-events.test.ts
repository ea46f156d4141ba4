import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { contentVersion } from '@/lib/content/content-version'
import { contentEvents } from '@/lib/writing/content-events'
import { editedContent } from '../content/edited-content'

async function readerOf(contentDir: string, version: string) {
  const reader = contentEvents(contentDir, version).getReader()
  const next = async () => new TextDecoder().decode((await reader.read()).value)
  return { next, end: () => reader.cancel() }
}

test('a page is told when the content changes', async () => {
  const folder = editedContent({})
  const { next, end } = await readerOf(folder, contentVersion(folder))
  expect(await next()).toBe(': the same\n\n')
  writeFileSync(path.join(folder, 'skills.yaml'), 'edited')
  expect(await next()).toBe('data: changed\n\n')
  await end()
})

test('a page that was made before an edit and listens after it is told at once', async () => {
  const folder = editedContent({})
  const version = contentVersion(folder)
  writeFileSync(path.join(folder, 'skills.yaml'), 'edited')
  const { next, end } = await readerOf(folder, version)
  expect(await next()).toBe('data: changed\n\n')
  await end()
})
