import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const ROLES_PER_CATEGORY = 50

/**
 * Fills a folder with the vocabulary of the real content and `count` synthetic guides of real length. Their sentences are
 * drawn at random, but repeatably, from the words of the real roles, so no two are alike and caches and compression gain
 * nothing that they would not gain from real text.
 */
export function writeSyntheticContent(folder: string, count: number) {
  rmSync(folder, { recursive: true, force: true })
  for (const part of ['occupations', 'skills.yaml', 'sources.yaml', 'redirects.yaml']) {
    cpSync(path.join('content', part), path.join(folder, part), { recursive: true })
  }
  mkdirSync(path.join(folder, 'categories'), { recursive: true })
  const text = new RandomText(realWords(), 1)
  const skillIds = readFileSync('content/skills.yaml', 'utf8').match(/^[a-z][a-z0-9-]*(?=:)/gm) ?? []
  for (let number = 0; number < count; number++) {
    const categoryNumber = Math.floor(number / ROLES_PER_CATEGORY)
    const category = `category-${categoryNumber}`
    if (number % ROLES_PER_CATEGORY === 0) {
      mkdirSync(path.join(folder, 'roles', category), { recursive: true })
      writeFileSync(path.join(folder, 'categories', `${category}.mdx`), categoryFile(categoryNumber, text))
    }
    writeFileSync(path.join(folder, 'roles', category, `role-${number}.mdx`), roleFile(number, text, skillIds))
  }
}

function realWords(): string[] {
  const files = readdirSync('content/roles', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.mdx'),
  )
  const prose = files.map((file) => readFileSync(path.join('content/roles', file), 'utf8').split('\n---\n')[1] ?? '')
  return prose.join(' ').match(/[A-Za-z][a-z]+(?:-[a-z]+)*/g) ?? []
}

class RandomText {
  readonly #words: string[]
  #state: number

  constructor(words: string[], seed: number) {
    this.#words = words
    this.#state = seed
  }

  /** Returns a whole number from `from` to `to`. */
  number(from: number, to: number): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0
    return from + Math.floor((this.#state / 2 ** 32) * (to - from + 1))
  }

  phrase(from: number, to: number): string {
    const words = Array.from(
      { length: this.number(from, to) },
      () => this.#words[this.number(0, this.#words.length - 1)] ?? '',
    )
    const phrase = words.join(' ').toLowerCase()
    return phrase.charAt(0).toUpperCase() + phrase.slice(1)
  }

  paragraph(sentences: number): string {
    return Array.from({ length: sentences }, () => `${this.phrase(9, 22)}.`).join(' ')
  }

  list(items: number): string {
    return Array.from({ length: items }, () => `- ${this.phrase(8, 16)}`).join('\n')
  }

  /** Items that begin with a verb, as duties do. */
  duties(items: number): string {
    return Array.from({ length: items }, () => `- Check ${this.phrase(7, 15).toLowerCase()}`).join('\n')
  }

  /** Returns prose between two lengths in characters, for fields that ask for one. */
  sized(from: number, to: number): string {
    let text = this.phrase(9, 14)
    while (text.length < from) text += ` ${this.phrase(2, 4).toLowerCase()}`
    return `${text.slice(0, to - 1).trim()}.`
  }
}

function categoryFile(number: number, text: RandomText): string {
  return `---\ntitle: Category ${number}\nsummary: ${text.sized(130, 300)}\norder: ${number}\n---\n\n${text.paragraph(4)}\n`
}

function roleFile(number: number, text: RandomText, skillIds: string[]): string {
  const skills = Array.from(new Set(Array.from({ length: 10 }, () => skillIds[text.number(0, skillIds.length - 1)])))
  const paragraphs = (count: number) => Array.from({ length: count }, () => text.paragraph(5)).join('\n\n')
  const groups = Array.from({ length: 5 }, (_, group) => `### ${text.phrase(2, 3)} ${group}\n\n${text.list(4)}`).join(
    '\n\n',
  )
  const questions = Array.from({ length: 6 }, () => `### ${text.phrase(5, 9)}?\n\n${text.paragraph(4)}`).join('\n\n')
  return `---
title: Role ${number}
kind: guide
summary: ${text.sized(130, 300)}
soc: 15-1243
aliases: [Alias ${number} A, Alias ${number} B]
level: mid
leadsTo: []
skills: { core: [${skills.slice(0, 4).join(', ')}], common: [${skills.slice(4).join(', ')}] }
glance:
  education: { level: bachelor, text: "**Degree.** ${text.sized(60, 180)}", basis: bls-projections-2024 }
  experience: { years: [2, 5], text: "**2 to 5 years.** ${text.sized(60, 180)}", basis: editorial }
  certifications: { text: "**None.** ${text.sized(60, 180)}", basis: editorial }
  employers: { list: [Banks, Software companies, Hospitals], basis: editorial }
  growth: { verdict: much-faster, text: "**Much faster.** ${text.sized(60, 180)}", basis: bls-projections-2024 }
  aiImpact: { verdict: mixed, through: 2030, text: "**Mixed.** ${text.sized(60, 180)}", basis: editorial }
changes:
  - { date: 2026-11-20, note: First published. }
status: published
---

## Duties and responsibilities

${text.duties(10)}

## Overview

${paragraphs(5)}

## Qualifications

${groups}

## Career outlook

${paragraphs(3)} The group had 67,140 jobs.[^bls-oews-2025]

## Sample cover letter

Dear Hiring Manager,

${paragraphs(4)}

Sincerely,\\
[Your Name]

## Frequently asked questions

${questions}
`
}
