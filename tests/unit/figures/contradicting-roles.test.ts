import { expect, test } from 'vitest'
import { loadContent } from '@/lib/content/load'
import { contradictingRoles } from '@/lib/figures/contradicting-roles'
import { editedContent } from '../content/edited-content'

const FILE = 'roles/software-engineering/test-engineer.mdx'
const TEXT = '"**As projected** for the whole official group"'

/** What is said of the test engineer when the projection, 15.8% before, has a new edition. */
async function contradictions(text: string, changePercent: number, basis = 'bls-projections-2024'): Promise<string[]> {
  const growth = (words: string, source: string) => `verdict: much-faster, text: ${words}, basis: ${source}`
  const edit: [string, string] = [growth(TEXT, 'bls-projections-2024'), growth(text, basis)]
  const { corpus } = await loadContent(editedContent({ [FILE]: [edit] }), { today: '2026-11-21' })
  const lines = contradictingRoles(corpus, (soc) => {
    const before = corpus.occupations.get(soc)?.entry
    if (!before || soc !== '15-1252') return undefined
    const projection = { ...before.projection, from: 2025, to: 2035, changePercent, basis: 'bls-projections-2025' }
    return { before, after: { ...before, projection } }
  })
  return lines.filter((line) => line.startsWith(FILE)).map((line) => line.slice(FILE.length + 2))
}

test('a text that quotes the former figure is named, with both', async () => {
  expect(await contradictions('"**Much faster.** 15.8% from 2024 to 2034"', 10.2)).toEqual([
    'the growth text says 15.8%, but the figure is 10.2% from 2025 to 2035, it was 15.8%',
  ])
})

test('a verdict that the new figure does not bear is named', async () => {
  expect(await contradictions(TEXT, -2.1)).toEqual([
    'the growth text says “much-faster”, but -2.1% from 2025 to 2035 is “declining”',
  ])
})

test('a text that quotes the new figure beside another is fine, and so is one without a figure', async () => {
  expect(await contradictions('"**Much faster.** 10.2 percent, while all jobs grow by 3.1%"', 10.2)).toEqual([])
  expect(await contradictions(TEXT, 10.2)).toEqual([])
})

test('a growth that rests on the editors’ judgment is not held against the figure', async () => {
  expect(await contradictions('"**Booming** in the shops we asked, 40%"', -2.1, 'editorial')).toEqual([])
})
