import { describe, expect, test } from 'vitest'
import { readList, readText } from '@/lib/query'

describe('a text parameter', () => {
  test('is one line without spaces around', () => {
    expect(readText({ q: '  data\n\tengineer ' }, 'q')).toBe('data engineer')
  })

  test('is empty when it is not there', () => {
    expect(readText({}, 'q')).toBe('')
  })

  test('counts once when it is repeated', () => {
    expect(readText({ q: ['first', 'second'] }, 'q')).toBe('first')
  })

  test('is cut at 200 characters, never within one', () => {
    expect([...readText({ q: '🙂'.repeat(5000) }, 'q')]).toHaveLength(200)
  })

  test('shows a sign in the place of characters that cannot be shown', () => {
    expect(readText({ q: 'a\u0000\u0007\u202Eb' }, 'q')).toBe('a\uFFFDb')
    expect(readText({ q: '\u0000' }, 'q')).toBe('\uFFFD')
  })
})

describe('a list parameter', () => {
  test('is written with commas, by repeating it, or both', () => {
    expect(readList({ roles: ['a,b', 'c'] }, 'roles')).toEqual(['a', 'b', 'c'])
    expect(readList({ roles: 'a,b' }, 'roles')).toEqual(['a', 'b'])
  })

  test('leaves out empty values and repeats', () => {
    expect(readList({ roles: ',a,, a ,' }, 'roles')).toEqual(['a'])
    expect(readList({}, 'roles')).toEqual([])
  })
})
