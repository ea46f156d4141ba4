import { describe, expect, test } from 'vitest'
import { frontMatterOf, idsWantedAt } from '../../../.vscode/extensions/role-files/front-matter.cjs'

describe('the front matter that is handed to the YAML extension', () => {
  test('keeps every line at its number', () => {
    expect(frontMatterOf('---\ntitle: Nurse\nkind: guide\n---\n\n## Overview\n')).toBe('\ntitle: Nurse\nkind: guide')
  })

  test('reads lines that end as on Windows', () => {
    expect(frontMatterOf('---\r\ntitle: Nurse\r\n---\r\ntext')).toBe('\ntitle: Nurse')
  })

  test('is all there is while the last fence is missing', () => {
    expect(frontMatterOf('---\ntitle: Nurse\nki')).toBe('\ntitle: Nurse\nki')
  })
})

describe('the ids that are offered', () => {
  test.each([
    ['  core: [', 'skills', ''],
    ['  core: [python, ', 'skills', ''],
    ['  core: [python, sq', 'skills', 'sq'],
    ['  common: [', 'skills', ''],
    ['skills: { core: [sql], common: [py', 'skills', 'py'],
    ['leadsTo: [data-', 'roles', 'data-'],
    ['specializes: re', 'roles', 're'],
    ['soc: 15-', 'occupations', '15-'],
    ['related: { pin: [data-analyst], exclude: [', 'roles', ''],
    ['  growth: { verdict: faster, text: "Fast", basis: bls', 'bases', 'bls'],
    ['  growth: { text: "It grows by 8%.[^bls-', 'sources', 'bls-'],
  ])('behind “%s” in the front matter are %s', (before, kind, typed) => {
    expect(idsWantedAt(before, true)).toEqual({ kind, typed })
  })

  test.each([
    ['It grows.[^', 'sources', ''],
    ['See [data engineers](/jobs/da', 'addresses', '/jobs/da'],
  ])('behind “%s” in the text are %s', (before, kind, typed) => {
    expect(idsWantedAt(before, false)).toEqual({ kind, typed })
  })

  test.each([
    ['title: Data', true],
    ['  core: [python]', true],
    ['summary: a core: of ', true],
    ['soc: 15', false],
    ['[board](https:', false],
    ['[Company] and ', false],
  ])('are none behind “%s”', (before, inFrontMatter) => {
    expect(idsWantedAt(before, inFrontMatter)).toBeUndefined()
  })
})
