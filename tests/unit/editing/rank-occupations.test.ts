import { describe, expect, test } from 'vitest'
import { type Candidate, rankOccupations } from '@/lib/editing/rank-occupations'

function candidate(soc: string, traits: Partial<Candidate> = {}): Candidate {
  return { soc, title: soc, isNamed: false, isInField: true, titles: 1, ...traits }
}

function rank(...candidates: Candidate[]) {
  const { ranked, isClear } = rankOccupations(candidates)
  return [ranked.map(({ soc }) => soc).join(' '), isClear]
}

describe('the likeliest occupation is clear', () => {
  const far = { isInField: false }
  test.each([
    ['it alone bears the title', candidate('12-1011', { isNamed: true }), candidate('11-1011', { titles: 9 })],
    ['it alone is in the field', candidate('12-1011'), candidate('11-1011', far)],
    ['the others hold what fits nowhere else', candidate('12-1011'), candidate('11-1019', { titles: 9 })],
    ['it alone is in the field, if only by what fits nowhere else', candidate('12-1019'), candidate('11-1011', far)],
  ])('when %s', (_, first, other) => {
    expect(rank(other, first)).toEqual([`${first.soc} ${other.soc}`, true])
  })

  test('when it is the only one', () => {
    expect(rank(candidate('11-1011'))).toEqual(['11-1011', true])
  })
})

describe('no occupation is clear', () => {
  test.each([
    ['when two are in the field; the one with more such titles is first', [{}, { titles: 2 }], '12-1011 11-1011'],
    ['when two bear the title', [{ isNamed: true }, { isNamed: true }], '11-1011 12-1011'],
    ['when none is in the field', [{ isInField: false }, { isInField: false }], '11-1011 12-1011'],
    [
      'when one outside of the field has more than twice as many such titles',
      [{ titles: 2 }, { titles: 5, isInField: false }],
      '11-1011 12-1011',
    ],
  ])('%s', (_, [one, other], order) => {
    expect(rank(candidate('11-1011', one), candidate('12-1011', other))).toEqual([order, false])
  })

  test('when there is none', () => {
    expect(rank()).toEqual(['', false])
  })
})
