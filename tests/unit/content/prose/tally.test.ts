import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { tallyOf, tallyTokens } from '@/lib/content/prose/tally'
import { tokensOf } from '@/lib/content/prose/token'

function expectSameTally(text: string) {
  expect(tallyOf(text), text).toEqual(tallyTokens(tokensOf(text)))
}

describe('the tally letter by letter is the one of the tokens', () => {
  test('in every line of the roles', () => {
    for (const file of readdirSync('content/roles', { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.mdx')) continue
      const lines = readFileSync(path.join('content/roles', file), 'utf8').split('\n')
      for (const line of lines) expectSameTally(line.replace(/\s+/g, ' ').trim())
    }
  })

  test.each([
    ['dashes', 'They wait — and then - they go.'],
    ['abbreviations', 'Dr. Who met Mr. Smith at 2 a.m. The U.S. Army, e.g. Monday. J. Smith approx. 5'],
    ['parts of words', 'A well-known and/or node.js -- x--y e-mail- -5% c++/c# 24/7/365. .NET a.b..c'],
    ['signs in front of and behind words', '+5 +x+ %a #1 a# "+ #+ +/x x/+ x+,+'],
    ['silent endings', 'places made wanted houses tables table eyes the toe ides aided rated fluted ploye OED axes'],
    ['other letters', 'A naïve résumé. Übung Straße И так далее. 5 € Kelvin'],
    ['quotations', 'They say “wait.” “Then” (go!) [Company] left… And ‘so’ on?'],
    ['a long word', `${'a'.repeat(300)} b. C`],
  ])('with %s', (_, text) => expectSameTally(text))

  test('in random texts', () => {
    let state = 1
    const below = (most: number) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return Math.floor((state / 2 ** 32) * most)
    }
    const signs = [...'aaeeiyusdlrstxABC019 ..-/+#%?!…,;:\'"“”‘’()[]–—$&*', ' ', ' ', ' ', ' ', 'é', 'ß']
    for (let round = 0; round < 5000; round++) {
      const text = Array.from({ length: 1 + below(40) }, () => signs[below(signs.length)]).join('')
      expectSameTally(text.replace(/\s+/g, ' ').trim())
    }
  })
})
