import { expect, test } from 'vitest'
import { namePlace } from '@/lib/admin/name-place'
import { GUIDE_SECTIONS } from '@/lib/content/sections'

const TEXT = `---
title: Welder
aliases: [Fabricator, Fitter]
glance:
  aiImpact: { verdict: mixed,
    text: "..." }
changes:
  - date: 2026-11-21
    note: First.
---

## Duties and responsibilities

- Cut
- Join
- Grind

## Overview

One.

Two,
still two.

## Qualifications

### License

- None
- Some

## Pay

Much.

## Frequently asked questions

### Why?

Because.
`

const LINES = TEXT.split('\n')

test.each([
  ['title: Welder', 'Title'],
  ['[Fabricator', 'Aliases'],
  ['Fitter', 'Aliases, item 2'],
  ['verdict: mixed', 'Glance, AI impact, Verdict'],
  ['"..."', 'Glance, AI impact, Text'],
  ['note: First', 'Changes, item 1, Note'],
  ['## Duties', 'Duties and responsibilities'],
  ['- Join', 'Duties and responsibilities, item 2'],
  ['One.', 'Overview, paragraph 1'],
  ['still two', 'Overview, paragraph 2'],
  ['- Some', 'Qualifications, “License”, item 2'],
  ['Much.', 'Other sections'],
  ['Because.', 'Frequently asked questions, “Why?”'],
])('%s stands in the form at %s', (words, place) => {
  const index = LINES.findIndex((line) => line.includes(words))
  const column = (LINES[index] ?? '').indexOf(words) + 1
  expect(namePlace(TEXT, { line: index + 1, column }, GUIDE_SECTIONS)).toBe(place)
})

test('the text of a page, which has no sections, is counted by paragraphs', () => {
  expect(namePlace('---\ntitle: About\n---\n\nOne.\n\nTwo.\n', { line: 7, column: 1 }, undefined)).toBe(
    'Text, paragraph 2',
  )
})
