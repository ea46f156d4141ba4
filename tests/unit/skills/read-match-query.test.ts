import { expect, test } from 'vitest'
import { MOST_SKILLS, readMatchQuery } from '@/lib/skills/read-match-query'
import { guideOf, libraryOf } from './library-of'

const many = Array.from({ length: MOST_SKILLS + 2 }, (_, index) => `skill-${index}-id`)
const library = libraryOf([guideOf('A', ['python', 'sql', ...many])], {
  python: { name: 'Python' },
  sql: { name: 'SQL', aliases: ['Structured Query Language'] },
})
const read = (params: Parameters<typeof readMatchQuery>[0]) => readMatchQuery(params, library)

test('commas and a repeated key mean the same, and order is kept', () => {
  expect(read({ skills: 'sql,python' }).skills).toEqual(['sql', 'python'])
  expect(read({ skills: ['sql', 'python'] }).skills).toEqual(['sql', 'python'])
  expect(read({ skills: ['', ' Structured query language , PYTHON'], other: 'x' })).toMatchObject({
    state: 'known',
    skills: ['sql', 'python'],
    unknown: [],
  })
})

test('the same skill by several names counts once', () => {
  expect(read({ skills: 'SQL,sql,Structured Query Language,sql' }).skills).toEqual(['sql'])
})

test('without a skill the query is empty', () => {
  for (const params of [{}, { skills: '' }, { skills: [' ', ',,'] }, { page: '2' }]) {
    expect(read(params)).toMatchObject({ state: 'empty', skills: [], unknown: [] })
  }
})

test('what is no skill is named with the skill that may be meant, unless that is given already', () => {
  expect(read({ skills: 'pyhton,sql,xqzvw' })).toMatchObject({
    state: 'known',
    skills: ['sql'],
    unknown: [
      { text: 'pyhton', nearest: 'python' },
      { text: 'xqzvw', nearest: undefined },
    ],
  })
  expect(read({ skills: 'python,pyhton' }).unknown).toEqual([{ text: 'pyhton', nearest: undefined }])
})

test('a query in which nothing is a skill says so', () => {
  expect(read({ skills: 'xqzvw' })).toMatchObject({ state: 'unknown', skills: [] })
})

test('long texts are cut and many are counted', () => {
  const { unknown, moreUnknown } = read({ skills: ['x'.repeat(5000), 'a1', 'b1', 'c1', 'd1', 'e1', 'f1'] })
  expect(unknown).toHaveLength(5)
  expect(unknown[0]?.text).toBe(`${'x'.repeat(60)}…`)
  expect(moreUnknown).toBe(2)
})

test('no more skills than the most are taken, and the rest is counted', () => {
  expect(read({ skills: many.join(',') })).toMatchObject({ skills: many.slice(0, MOST_SKILLS), leftOut: 2 })
})

test('a page is a whole number from 1; anything else is the first', () => {
  const pages = ['2', '0', '-1', '1.5', 'x', '99999', ['3', '4'], undefined].map((page) => read({ page }).page)
  expect(pages).toEqual([2, 1, 1, 1, 1, 1, 3, 1])
})
