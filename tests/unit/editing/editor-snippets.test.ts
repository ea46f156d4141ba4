import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { skillsSchema } from '@/lib/content/schema/vocabulary'
import { GUIDE_SECTIONS, PROFILE_SECTIONS } from '@/lib/content/sections'
import { editorSnippets } from '@/lib/editing/editor-snippets'
import { reportAfter } from '../content/edited-content'

const snippets = editorSnippets()

/** Returns what an editor inserts when nothing is typed over: defaults, first choices and the day. */
function inserted(title: string): string {
  const body = snippets[title]?.body.join('\n') ?? ''
  return body
    .replace(/\$CURRENT_YEAR-\$CURRENT_MONTH-\$CURRENT_DATE/g, '2026-11-21')
    .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\\([\\$])/g, '$1')
}

function errorsIn(role: string): string[] {
  const text = role.replace('00-0000', '15-1252').replace('skill-id', 'python').replace('guide-id', 'python-developer')
  return reportAfter({ 'roles/software-engineering/new-role.mdx': text }).filter((line) => !line.includes('warning: '))
}

describe('the snippets', () => {
  test.each(['Guide', 'Profile'])('%s becomes a draft that passes check once its ids are chosen', (title) => {
    expect(inserted(title)).toContain('status: draft')
    expect(errorsIn(inserted(title))).toEqual([])
  })

  test('stand for every section, as it stands in the whole file', () => {
    for (const [file, sections] of Object.entries({ Guide: GUIDE_SECTIONS, Profile: PROFILE_SECTIONS }))
      for (const { title } of sections) expect(inserted(file)).toContain(inserted(title))
  })

  test('number their stops from 1, without a gap', () => {
    for (const { body } of Object.values(snippets)) {
      const stops = Array.from(body.join('\n').matchAll(/(?<!\\)\$\{(\d+)[:|]/g), ([, stop]) => Number(stop))
      expect(stops).toEqual(stops.map((_, index) => index + 1))
      expect(stops.length).toBeGreaterThan(0)
    }
  })

  test('offer every level, the one of the draft first', () => {
    expect(snippets.Guide?.body.join('\n')).toMatch(/^level: \$\{\d+\|mid,entry,senior,lead\|\}$/m)
  })

  test('have a skill that the vocabulary takes', () => {
    expect(skillsSchema.safeParse(parse(inserted('Skill'))).success).toBe(true)
  })
})
