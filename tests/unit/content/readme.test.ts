import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { profileSchema } from '@/lib/content/schema/role'

const guide = readFileSync('content/README.md', 'utf8')
const documented = Array.from(guide.matchAll(/^\| `([a-z]+\/[a-z-]+)` \|/gm), ([, id]) => id)

/**
 * Returns the rule ids that the code reports with. Where only a name is reported, its group is the one that the file adds,
 * or else `section`: sections.ts adds that to what the files it calls report.
 */
function reportedRules(): string[] {
  const ids = ['lib/content', 'lib/mdx']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)),
    )
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const code = readFileSync(file, 'utf8')
      const whole = Array.from(code.matchAll(/(?:(?<!includes)\(\s*|rule: |[?:] )'([a-z]+\/[a-z-]+)'/g), ([, id]) => id)
      const group = /`([a-z]+)\/\$\{rule\}`/.exec(code)?.[1] ?? 'section'
      const names = Array.from(code.matchAll(/report\(\s*'([a-z-]+)'/g), ([, name]) => `${group}/${name}`)
      return [...whole, ...names]
    })
  return [...new Set(ids.filter((id) => id !== undefined))].sort()
}

describe('the editor’s guide', () => {
  test('documents every rule that the code reports, and no other', () => {
    expect(documented.toSorted()).toEqual(reportedRules())
  })

  test('lists the rules in alphabetical order', () => {
    expect(documented).toEqual(documented.toSorted())
  })

  test('names every field of a role', () => {
    const unnamed = Object.keys(profileSchema.shape).filter((field) => !guide.includes(`\`${field}`))
    expect(unnamed).toEqual([])
  })
})
