import { describe, expect, test } from 'vitest'
import { createTitleIndex } from '@/lib/titles/title-index'

function titlesFor(typed: string, titles: string[]): string[] {
  return createTitleIndex(titles.map((title) => ({ title, by: title })))(typed).map(({ title }) => title)
}

describe('a title is found', () => {
  test.each([
    ['DAIRY farmer', 'Dairy Farmer'],
    ['dairy farmers', 'Dairy Farmer'],
    ['software developer', 'Software Developers'],
    ['farmer, dairy', 'Dairy Farmer'],
    ['paediatric nurses', 'Pediatric Nurse'],
    ['programme manager', 'Program Manager'],
    ['secretary', 'Secretaries'],
    ['fullstack developer', 'Full Stack Developer'],
    ['full-stack developer', 'Full Stack Developer'],
    ['full stack developer', 'Full-Stack Developer'],
    ['director operations', 'Director of Operations'],
    ['node.js developers', 'Node.js Developer'],
    ['developer asp.net', 'ASP.NET Developer'],
    ['.net developers', '.NET Developer'],
    ['c++ developers', 'C++ Developer'],
    ['café manager', 'Cafe Manager'],
    ['manager it', 'IT Manager'],
  ])('as “%s” when it is “%s”', (typed, title) => {
    expect(titlesFor(typed, [title, 'Beekeeper'])).toEqual([title])
  })

  test('by its short form, by its long form and by both', () => {
    const titles = ['Chief Administrative Officer (CAO)', 'Pharmacy Technician (Pharm Tech)']
    expect(titlesFor('cao', titles)).toEqual(titles.slice(0, 1))
    expect(titlesFor('chief administrative officers', titles)).toEqual(titles.slice(0, 1))
    expect(titlesFor('Chief Administrative Officer (CAO)', titles)).toEqual(titles.slice(0, 1))
    expect(titlesFor('pharm tech', titles)).toEqual(titles.slice(1))
  })

  test('without its qualification, but not by that alone', () => {
    const titles = ['Fire Control Officer (Surface Missiles)']
    expect(titlesFor('fire control officer', titles)).toEqual(titles)
    expect(titlesFor('surface missiles', titles)).toEqual([])
  })
})

describe('of several titles', () => {
  test('the one of the same letters is found, then those of the same order, then those of any', () => {
    const titles = ['Nurse Manager', 'Manager Nurse', 'Nurses Manager']
    expect(titlesFor('nurse manager', titles)).toEqual(['Nurse Manager'])
    expect(titlesFor('nurses managers', titles)).toEqual(['Nurses Manager'])
    expect(titlesFor('nurses managers', titles.slice(0, 2))).toEqual(['Nurse Manager'])
    expect(titlesFor('nurses managers', titles.slice(1, 2))).toEqual(['Manager Nurse'])
  })

  test('all that are written the same are found', () => {
    const find = createTitleIndex([
      { title: 'Engineer', by: 1 },
      { title: 'Engineer', by: 2 },
      { title: 'Civil Engineer', by: 3 },
    ])
    expect(find('engineer').map(({ by }) => by)).toEqual([1, 2])
  })

  test('one whose forms are the same is found once', () => {
    expect(titlesFor('xy', ['XY (X.Y.)'])).toEqual(['XY (X.Y.)'])
  })
})

describe('nothing is found', () => {
  test.each(['', ' ', 'the', '🙂', '()', '\u0000', 'manager', 'constructor', '__proto__', 'x'.repeat(5000)])(
    'for “%s”',
    (typed) => {
      expect(titlesFor(typed, ['IT Manager', 'M and A', '()', 'Or'])).toEqual([])
    },
  )
})
