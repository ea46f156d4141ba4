import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseRole } from '@/lib/content/role'

const file = 'roles/software-engineering/python-developer.mdx'
const source = { file, text: readFileSync(`tests/fixtures/valid/${file}`, 'utf8') }

test('a file becomes one value: address from its path, facts with parsed text, cited sources in order', () => {
  const { entry, problems } = parseRole(source)
  expect(problems).toEqual([])
  expect(entry).toMatchObject({
    id: 'python-developer',
    category: 'software-engineering',
    path: '/jobs/software-engineering/python-developer',
    kind: 'guide',
    citations: ['bls-oews-2025', 'bls-projections-2024'],
    glance: {
      education: { level: 'bachelor', text: [{ type: 'strong' }, { type: 'text' }] },
      employers: { list: ['Software companies', 'Banks'] },
    },
  })
  expect(JSON.stringify(entry)).not.toContain('"position"')
})

test('a file with a problem has no entry, but its links, places and anchors', () => {
  const { entry, problems, links, places, anchors } = parseRole({
    ...source,
    text: source.text.replace('level: mid', 'level: middle'),
  })
  expect(entry).toBeUndefined()
  expect(problems.map(({ reason }) => reason)).toEqual([
    '“level” is “middle”, but must be one of entry, mid, senior, lead.',
  ])
  expect(links.map(({ value }) => value)).toEqual(['#pay', '/jobs/healthcare/registered-nurse#outlook'])
  expect(places.level).toEqual({ line: 7, column: 1 })
  expect(anchors).toContain('how-the-week-divides')
})

test('a broken fact is reported at its text, also when other front matter is wrong', () => {
  const text = source.text.replace('level: mid', 'level: middle').replace('**None required.**', '{None} required')
  expect(
    parseRole({ ...source, text }).problems.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`),
  ).toEqual(['7:1 wrong-value', '13:21 expression'])
})

test('a misspelt kind is the only problem of a profile', () => {
  const profile = 'roles/software-engineering/senior-python-developer.mdx'
  const text = readFileSync(`tests/fixtures/valid/${profile}`, 'utf8')
    .replace('\uFEFF', '')
    .replace('kind: profile', 'kind: Profil')
  expect(parseRole({ file: profile, text }).problems.map(({ reason }) => reason)).toEqual([
    '“kind” is “Profil”, but must be one of guide, profile. Did you mean “profile”?',
  ])
})
