import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import GithubSlugger from 'github-slugger'
import { describe, expect, test } from 'vitest'
import { commandNames } from '@/lib/cli/commands'
import { ruleIds, ruleRow } from '@/lib/content/explain-rule'
import { profileSchema } from '@/lib/content/schema/role'

const guide = readFileSync('content/README.md', 'utf8')
const rows = readFileSync('content/MESSAGES.md', 'utf8').match(/^\| `[a-z]+\/[a-z-]+` \|.*$/gm) ?? []

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

/** Returns the fragments by which GitHub and VS Code find the headings of a Markdown file. */
function headingIds(markdown: string): string[] {
  const slugger = new GithubSlugger()
  const headings = markdown.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#+ (.+)$/gm)
  return Array.from(headings, ([, heading = '']) => slugger.slug(heading))
}

test('there is help on every rule that the code reports, and on no other', () => {
  expect(ruleIds()).toEqual(reportedRules())
})

test('MESSAGES.md has the row of every rule, in alphabetical order, in the words of its help', () => {
  expect(rows).toEqual(ruleIds().map(ruleRow))
})

describe('the editor’s guide', () => {
  test('names every field of a role', () => {
    const unnamed = Object.keys(profileSchema.shape).filter((field) => !guide.includes(`\`${field}`))
    expect(unnamed).toEqual([])
  })

  test('names every command but those for who keeps the figures or the code', () => {
    const unnamed = commandNames.filter(
      (name) => !guide.includes(`npm run role -- ${name}`) && !guide.includes(`npm run ${name}`),
    )
    expect(unnamed).toEqual(['figures', 'titles', 'schemas', 'indexnow'])
  })
})

describe.each(['README.md', 'CONTRIBUTING.md', 'content/README.md', 'content/MESSAGES.md', 'content/FIGURES.md'])(
  '%s',
  (file) => {
    const text = readFileSync(file, 'utf8')

    test('names only commands that there are', () => {
      const named = Array.from(text.matchAll(/npm run role -- ([a-z]+)/g), ([, name = '']) => name)
      expect(named.filter((name) => name !== 'help' && !commandNames.includes(name))).toEqual([])
    })

    test('has no link to a file or heading that is not there', () => {
      const broken = Array.from(
        text.replace(/```[\s\S]*?```|`[^`\n]*`/g, '').matchAll(/\]\(([^)]+)\)/g),
        ([, to = '']) => to,
      )
        .filter((to) => !/^(https?:)/.test(to))
        .filter((to) => {
          const [place = '', fragment] = to.split('#')
          const target = place === '' ? file : path.join(path.dirname(file), place)
          if (!existsSync(target)) return true
          return fragment !== undefined && !headingIds(readFileSync(target, 'utf8')).includes(fragment)
        })
      expect(broken).toEqual([])
    })
  },
)
