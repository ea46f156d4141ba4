import { describe, expect, test } from 'vitest'
import { findWords, words } from '@/lib/words'

describe('words', () => {
  test('are lower case, without accents, and singular', () => {
    expect(words('Résumés, Companies and Dishes')).toEqual(['resume', 'company', 'dish'])
    expect(words('Midwives')).toEqual(['midwife'])
    expect(words('business analysis bus')).toEqual(['business', 'analysis', 'bus'])
  })

  test('that say nothing alone are left out', () => {
    expect(words('the head of the kitchen')).toEqual(['head', 'kitchen'])
  })

  test('keep the signs of programming languages', () => {
    expect(words('C, C++, C#, .NET and R')).toEqual(['c', 'c++', 'c#', '.net', 'r'])
  })

  test('with a sign inside are compared whole and in parts', () => {
    expect(words('Node.js')).toEqual(['nodej', 'node', 'js'])
    expect(words('CI/CD')).toEqual(['cicd', 'ci', 'cd'])
    expect(words('front-end')).toEqual(['frontend', 'front', 'end'])
    expect(words('R&D')).toEqual(['rd', 'r', 'd'])
  })

  test('lose the apostrophe and the possessive', () => {
    expect(words('nurse’s and nurses’ rota')).toEqual(['nurse', 'nurse', 'rota'])
    expect(words("O'Brien")).toEqual(['obrien'])
  })

  test.each([
    ['labour', 'labor'],
    ['colours', 'colors'],
    ['centre', 'center'],
    ['theatre', 'theater'],
    ['organisation', 'organization'],
    ['optimise', 'optimize'],
    ['analyse', 'analyze'],
    ['modelling', 'modeling'],
    ['counsellor', 'counselor'],
    ['jeweller', 'jeweler'],
    ['licence', 'license'],
    ['defence', 'defense'],
    ['programme', 'program'],
    ['programmes', 'programs'],
    ['catalogue', 'catalog'],
    ['paediatric', 'pediatric'],
    ['anaesthetist', 'anesthetist'],
    ['orthopaedic', 'orthopedic'],
    ['gynaecologist', 'gynecologist'],
    ['judgement', 'judgment'],
    ['tyres', 'tires'],
  ])('of British spelling equal the American: %s, %s', (british, american) => {
    expect(words(british)).toEqual(words(american))
  })

  test.each(['hour', 'four', 'welling', 'seller', 'drive', 'fence', 'rose'])(
    'do not change into another word: %s',
    (word) => {
      expect(words(word)[0]?.length).toBeGreaterThanOrEqual(word.length - 1)
    },
  )

  test('know where they stand', () => {
    const text = 'The C++ developer’s desk'
    expect(findWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['C++', 'developer’s', 'desk'])
  })

  test('of other scripts, of signs alone and of nothing do no harm', () => {
    expect(words('مهندس بيانات')).toEqual(['مهندس', 'بيانات'])
    expect(words('🙂 ++ -- //')).toEqual([])
    expect(words('')).toEqual([])
  })
})
