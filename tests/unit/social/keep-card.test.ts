import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepCard } from '@/lib/social/keep-card'

const card = { siteName: 'Jobs', above: 'Trades', title: 'Welder', facts: [] }
let folder: string
let drawn: number
const draw = async () => {
  drawn++
  return new TextEncoder().encode(`picture ${drawn}`).buffer as ArrayBuffer
}

beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'cards-')), 'cards')
  drawn = 0
})
afterEach(() => rmSync(path.dirname(folder), { recursive: true }))

test('a card is drawn once, and whoever asks meanwhile waits for it', async () => {
  const pictures = await Promise.all([keepCard(card, draw, folder), keepCard(card, draw, folder)])
  pictures.push(await keepCard(card, draw, folder))
  expect(pictures.map(String)).toEqual(['picture 1', 'picture 1', 'picture 1'])
  expect(readdirSync(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{40}\.png$/)])
})

test('a card that says something else is another picture', async () => {
  await keepCard(card, draw, folder)
  expect(String(await keepCard({ ...card, title: 'Baker' }, draw, folder))).toBe('picture 2')
})

test('a card that could not be drawn is tried again', async () => {
  const fail = () => Promise.reject(new Error('no font'))
  await expect(keepCard(card, fail, folder)).rejects.toThrow('no font')
  expect(String(await keepCard(card, draw, folder))).toBe('picture 1')
})

test('where nothing can be written it is drawn each time', async () => {
  writeFileSync(folder, 'a file in the way')
  expect(String(await keepCard(card, draw, folder))).toBe('picture 1')
  expect(String(await keepCard(card, draw, folder))).toBe('picture 2')
})
