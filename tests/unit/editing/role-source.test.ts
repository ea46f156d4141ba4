import { describe, expect, test } from 'vitest'
import { listContentFiles } from '@/lib/content/list-files'
import { readSourceFile } from '@/lib/content/read-file'
import { type RoleDraft, roleSource } from '@/lib/editing/role-source'
import { reportAfter } from '../content/edited-content'
import { draftOfFile } from './draft-of-file'

const VALID = 'tests/fixtures/valid'

const draft: RoleDraft = {
  title: 'Sign Painter',
  kind: 'guide',
  soc: '15-1252',
  skills: { core: ['git'], common: [] },
  changes: [{ date: '2026-11-20', note: 'First published.' }],
}

function frontMatterOf(more: Partial<RoleDraft>): string {
  return roleSource({ ...draft, ...more }).split('---\n')[1] ?? ''
}

/** What check says of a draft among the roles of the fixture, but for its marks. */
function reportOn(more: Partial<RoleDraft>): string[] {
  const file = 'roles/software-engineering/sign-painter.mdx'
  const lines = reportAfter({ [file]: roleSource({ ...draft, ...more }) }).filter((line) => line.startsWith(file))
  return lines.filter((line) => !line.endsWith('draft/to-do'))
}

test('every role is written so that it reads as before', () => {
  const files = listContentFiles(VALID).files.roles
  const drafts = files.map((file) => draftOfFile(readSourceFile(VALID, file).source.text))
  expect(drafts.map((one) => draftOfFile(roleSource(one)))).toEqual(drafts)
  expect(new Set(drafts.map(({ kind }) => kind))).toEqual(new Set(['guide', 'profile']))
})

test('a role of which everything is known is written as people write it', () => {
  const text = `---
title: "C#: a Reader"
kind: profile
specializes: python-developer
summary: Reads what others wrote, aloud, and says "no" where it has to be said. Whoever wrote it hears at once what a stranger would stumble over later.
soc: 15-1252
aliases: ["Reader, Senior", C++ Reader]
level: senior
leadsTo: []
skills:
  core: [python]
  common: [git, sql]
related: { pin: [test-engineer] }
glance:
  education: { level: none, text: "**None**, \\"really\\". Reading is learned by reading", basis: editorial }
  experience: { years: [2, 5], text: "**2 to 5 years** of reading", basis: editorial }
  certifications: { text: "**None required**, and none known", basis: editorial }
  employers: { list: [Publishers, "Schools, large and small"], basis: editorial }
  growth: { verdict: average, text: "**Average.** As the projection says", basis: bls-projections-2024 }
  aiImpact: { verdict: mixed, through: 2030, text: "**Mixed.** Machines read, too", basis: editorial }
changes:
  - { date: 2026-11-20, note: New questions. }
  - { date: 2026-11-01, note: "First: published." }
reviewBy: 2027-11-20
publishAt: 2027-01-05
previousPaths: [/jobs/software-engineering/reader]
---

## About the role

One paragraph.

Another with a [link](/jobs).

## Core responsibilities

- Read aloud

## Skills and requirements

### Voice

- A **clear** one
- A loud one

## Who it suits

Patient people.
`
  expect(roleSource(draftOfFile(text))).toContain('## Core responsibilities\n\n- Read aloud\n- TODO: ')
  const six = text.replace('- Read aloud\n', '- Read aloud\n'.repeat(6))
  expect(roleSource(draftOfFile(six))).toBe(six)
})

describe('a draft of which only title and occupation are known', () => {
  test('is a guide that check takes, each gap marked', () => {
    expect(reportOn({})).toEqual([])
    expect(`\n${roleSource(draft)}`).toMatchInlineSnapshot(`
      "
      ---
      title: Sign Painter
      kind: guide
      summary: "TODO: say in one to three sentences what the person does all day and answers for, so that it fits no other role. It stands under the title and in search results."
      soc: 15-1252
      aliases: []
      level: mid # TODO: entry, mid, senior or lead
      leadsTo: []
      skills:
        core: [git]
        common: []
      glance:
        education: { level: high-school, text: "TODO: the usual level of education in bold, and what can stand in for it", basis: editorial }
        experience: { years: [0, 1], text: "TODO: the usual years of experience in bold, and spent doing what", basis: editorial }
        certifications: { text: "TODO: whether the law, employers or nobody asks for a license or certificate, and which", basis: editorial }
        employers: { list: ["TODO: a kind of employer", "TODO: another kind of employer"], basis: editorial }
        growth: { verdict: average, text: "TODO: the verdict in bold, and the official projection", basis: editorial }
        aiImpact: { verdict: mixed, through: 2030, text: "TODO: the verdict in bold, which tasks change and which do not", basis: editorial }
      changes:
        - { date: 2026-11-20, note: First published. }
      status: draft
      ---

      ## Duties and responsibilities

      - TODO: a verb, its object, the tool or standard, and the purpose
      - TODO: a verb, its object, the tool or standard, and the purpose
      - TODO: a verb, its object, the tool or standard, and the purpose
      - TODO: a verb, its object, the tool or standard, and the purpose
      - TODO: a verb, its object, the tool or standard, and the purpose
      - TODO: a verb, its object, the tool or standard, and the purpose

      ## Overview

      TODO: 3 to 5 paragraphs on a real day or week, what goes wrong, what separates a good one from an average one, and who else is in the room.

      ## Qualifications

      ### Education

      - TODO: what has to be learned, and where

      ### Technical skills

      - TODO: a skill, and how one tells that it is there

      ### Working with people

      - TODO: what is said to whom

      ## Career outlook

      TODO: 3 or 4 paragraphs on the official figures with their citations, where demand comes from, what AI changes task by task, how people move on, and what drives pay.

      ## Sample cover letter

      Dear Hiring Manager,

      TODO: one believable person and an obstacle overcome, in 220 to 330 words.

      Sincerely,\\
      [Your Name]

      ## Frequently asked questions

      ### TODO: what does a reader ask about this role?

      TODO: the answer first, then the reason, in 45 to 110 words.
      "
    `)
  })

  test('is a profile that check takes', () => {
    expect(reportOn({ kind: 'profile', specializes: 'python-developer' })).toEqual([])
  })
})

describe('what is known in part', () => {
  test('a text too short for check stays and asks for more', () => {
    const more = { summary: 'Paints signs.', glance: { experience: { years: [3], text: '3 years' } } }
    expect(frontMatterOf(more)).toContain('summary: "Paints signs. TODO: say in one to three sentences')
    expect(frontMatterOf(more)).toContain('{ years: [3], text: "3 years TODO: the usual years')
    expect(reportOn(more)).toEqual([])
  })

  test('a list too short for check is filled up with to-dos', () => {
    const more: Partial<RoleDraft> = {
      sections: { duties: ['Paint signs'], qualifications: [{ title: 'Hand', items: [] }] },
      glance: { employers: { list: ['Sign shops'] } },
    }
    expect(
      roleSource({ ...draft, ...more })
        .match(/^- .*/gm)
        ?.slice(0, 2),
    ).toEqual(['- Paint signs', expect.stringContaining('- TODO: ')])
    expect(frontMatterOf(more)).toContain('list: [Sign shops, "TODO: a kind of employer"]')
    expect(reportOn(more)).toEqual([])
  })

  test('a value that had to be guessed beside a known text is marked behind it', () => {
    const text = '**A steady hand**, shown on the day'
    expect(frontMatterOf({ glance: { education: { text } } })).toContain(
      'education: { level: high-school, text: "**A steady hand**, shown on the day", basis: editorial } # TODO: set “level”\n',
    )
    expect(frontMatterOf({ glance: { education: { text, level: 'none' } } })).toContain('basis: editorial }\n')
    expect(frontMatterOf({})).toContain('level: mid # TODO: ')
    expect(frontMatterOf({ level: 'lead' })).toContain('level: lead\n')
  })

  test('remarks stand as comments behind their values', () => {
    const text = frontMatterOf({ toDo: { soc: 'is it\nSoftware Developers?', 'skills.core': 'keep some' } })
    expect(text).toContain('soc: 15-1252 # TODO: is it Software Developers?\n')
    expect(text).toContain('  core: [git] # TODO: keep some\n')
    expect(reportOn({ toDo: { soc: 'is it: this?' } })).toEqual([])
  })
})

test('line ends inside a value or an item become spaces, so that no line opens something else', () => {
  const text = roleSource({
    ...draft,
    title: 'Sign\nPainter',
    sections: { duties: ['Paint\n## signs\n- and more'] },
  })
  expect(text).toContain('title: Sign Painter\n')
  expect(text).toContain('- Paint ## signs - and more\n')
})

test('what has no place yet stands at the end', () => {
  expect(roleSource({ ...draft, leftOver: 'Free parking.\n' })).toMatch(/\n\n## To be placed\n\nFree parking\.\n$/)
})
