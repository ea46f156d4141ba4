import { expect, test } from 'vitest'
import { hiddenAddresses, pageAddresses } from '@/lib/content/addresses'
import { createLibrary } from '@/lib/content/library'
import { loadContent } from '@/lib/content/load'
import { skillMetadata } from '@/lib/seo/metadata'
import { matchPath } from '@/lib/skills/match-path'
import { skillIndex } from '@/lib/skills/skill-index'
import { editedContent } from '../content/edited-content'
import { guideOf } from './library-of'

const today = '2026-11-21'
const { corpus } = loadContent('tests/fixtures/valid', { today })

test('the address of a match names skills and page, and without skills it is the plain page', () => {
  expect(matchPath(['python', 'sql'])).toBe('/match?skills=python,sql')
  expect(matchPath(['python'], 2)).toBe('/match?skills=python&page=2')
  expect(matchPath([])).toBe('/match')
})

test('every skill that a role names has an address, and those of hidden roles alone are hidden', () => {
  expect([...pageAddresses(corpus).keys()].filter((address) => address.startsWith('/skills/')).sort()).toEqual(
    ['git', 'patient-care', 'python', 'sql', 'test-automation'].map((id) => `/skills/${id}`),
  )
  const hidden = hiddenAddresses(corpus, today)
  expect(hidden.get('/skills/test-automation')).toBe('2027-01-05')
  expect(hidden.has('/skills/python')).toBe(false)
})

test('a former address may lead to a skill', () => {
  const folder = editedContent({ 'redirects.yaml': 'moved: [{ from: /skills/py, to: /skills/python }]\ngone: []\n' })
  const edited = loadContent(folder, { today })
  expect(edited.problems).toEqual([])
  expect(createLibrary(edited.corpus, today).redirects).toContainEqual({ from: '/skills/py', to: '/skills/python' })
})

test('the description of a skill counts and names its roles', () => {
  const skill = { name: 'SQL', kind: 'language' as const }
  const [a, b, c, d] = ['Analyst', 'Builder', 'Coder', 'Driver'].map((title) => guideOf(title, ['sql']))
  if (!a || !b || !c || !d) throw new Error('Four roles are needed.')
  const describe = (core: (typeof a)[], common: (typeof a)[]) =>
    skillMetadata({ id: 'sql', skill, use: { core, common } }).description
  expect(describe([a, b, c], [d])).toBe(
    'SQL: core in 3 and common in 1 of the roles described here, among them Analyst, Builder, and Coder. Pay, level and growth, and the skills that go with it.',
  )
  expect(describe([], [a, b])).toMatch(/^SQL: common in 2 of the roles described here, namely Analyst and Builder\. /)
  expect(describe([a], [])).toMatch(/^SQL: core in 1 of the roles described here, namely Analyst\. /)
})

test('on the real content no two skills have the same title or description', { timeout: 30_000 }, () => {
  const library = createLibrary(loadContent('content', { today }).corpus, today)
  const all = Array.from(skillIndex(library), ([id, use]) => {
    const skill = library.skills[id]
    if (!skill) throw new Error(`There is no skill ${id}.`)
    return skillMetadata({ id, skill, use })
  })
  expect(all.length).toBeGreaterThan(300)
  for (const part of [all.map(({ title }) => JSON.stringify(title)), all.map(({ description }) => description)]) {
    expect(new Set(part).size).toBe(all.length)
  }
})
