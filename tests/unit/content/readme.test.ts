import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { ruleIds, ruleRow } from '@/lib/content/explain-rule'
import { profileSchema } from '@/lib/content/schema/role'

const guide = readFileSync('content/README.md', 'utf8')
const rows = guide.match(/^\| `[a-z]+\/[a-z-]+` \|.*$/gm) ?? []

/**
 * Returns the rule ids that the code reports with. Where only a name is reported, its group is the one that the file adds,
 * or else `section`: sections.ts adds that to what the files it calls report.
 */
function reportedRules(): string[] {
  const ids = ['lib/content', 'lib/mdx']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)),
    )
    .filter((file) => file.endsWith('.ts') && !file.includes('rule-help'))
    .flatMap((file) => {
      const code = readFileSync(file, 'utf8')
      const whole = Array.from(code.matchAll(/(?:(?<!includes)\(\s*|rule: |[?:] )'([a-z]+\/[a-z-]+)'/g), ([, id]) => id)
      const group = /`([a-z]+)\/\$\{rule\}`/.exec(code)?.[1] ?? 'section'
      const names = Array.from(code.matchAll(/report\(\s*'([a-z-]+)'/g), ([, name]) => `${group}/${name}`)
      return [...whole, ...names]
    })
  return [...new Set(ids.filter((id) => id !== undefined))].sort()
}

test('there is help on every rule that the code reports, and on no other', () => {
  expect(ruleIds()).toEqual(reportedRules())
})

describe('the editor’s guide', () => {
  test('has the row of every rule, in alphabetical order, in the words of its help', () => {
    expect(rows).toEqual(ruleIds().map(ruleRow))
  })

  test('names every field of a role', () => {
    const unnamed = Object.keys(profileSchema.shape).filter((field) => !guide.includes(`\`${field}`))
    expect(unnamed).toEqual([])
  })
})
