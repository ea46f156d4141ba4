// Uses nothing of lib/figures, so that a mistake there cannot hide itself.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { by, folder, sheet, tabbed } from './official-tables'

test('content/titles.txt holds every title of O*NET and no other', { timeout: 60_000 }, async ({ skip }) => {
  if (!existsSync(path.join(folder, 'official')))
    skip(`official data not at hand: there is no ${folder}/official (OFFICIAL_DATA names another folder)`)
  const alternates = by('O*NET-SOC Code', await sheet('official/onet/Alternate Titles.xlsx'))
  const lines = readFileSync('content/titles.txt', 'utf8').trim().split('\n')
  const here = lines
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const [code, title, others = ''] = line.split('\t')
      return [code, title, ...others.split('|')].join('\n')
    })
  const there = tabbed('official/onet/Occupation Data.txt').map(({ 'O*NET-SOC Code': code = '', Title: own = '' }) => {
    const others = (alternates.get(code) ?? []).map((row) => row['Alternate Title'] ?? '')
    return [code, own, ...[...new Set(others)].filter((title) => title !== own).sort()].join('\n')
  })
  expect(here).toEqual(there.sort())
  expect(here.length).toBeGreaterThan(1000)
})
