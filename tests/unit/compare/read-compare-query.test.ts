import { expect, test } from 'vitest'
import { MOST_ROLES, readCompareQuery } from '@/lib/compare/read-compare-query'
import { libraryOf, roleOf } from './library-of'

const letters = ['B', 'C', 'D', 'E', 'F'].map((letter) => roleOf(`Role ${letter}`))
const library = libraryOf(
  roleOf('Data Engineer', { aliases: ['ETL Developer', 'Back-End Data Developer'] }),
  roleOf('Nurse, Night Shift'),
  ...letters,
)
const read = (roles?: string | string[], more = {}) => readCompareQuery({ roles, ...more }, library)
const ids = (list: { id: string }[]) => list.map(({ id }) => id)

test('a role is named by id, title or alternate title in any case, with commas or by repeating the key', () => {
  for (const roles of [
    'data-engineer,role-b',
    ['data-engineer', 'role-b'],
    [' DATA ENGINEER ', 'Role B', ''],
    'etl developer,role-b',
    'Back End Data Developers,role b',
  ]) {
    expect(read(roles, { other: 'x' }), String(roles)).toMatchObject({ state: 'ready', status: 200, unknown: [] })
    expect(ids(read(roles).roles)).toEqual(['data-engineer', 'role-b'])
  }
})

test('the order of the address is kept', () => {
  expect(ids(read('role-c,data-engineer,role-b').roles)).toEqual(['role-c', 'data-engineer', 'role-b'])
})

test('a title with a comma in it is one title', () => {
  expect(ids(read(['Nurse, Night Shift', 'Role B']).roles)).toEqual(['nurse-night-shift', 'role-b'])
})

test('an address without a role is empty', () => {
  for (const roles of [undefined, '', ' , ,', ['', ' ']]) {
    expect(read(roles)).toMatchObject({ state: 'empty', status: 200, roles: [], unknown: [], moveTo: undefined })
  }
})

test('one role alone is no error', () => {
  expect(read('data-engineer')).toMatchObject({ state: 'one', status: 200, moveTo: undefined })
})

test('an unknown name is said with the role that may be meant, and the others are compared', () => {
  const query = read('role-b,Data Enginer,role-c,xqzvw')
  expect(query).toMatchObject({ state: 'ready', status: 200, moveTo: undefined })
  expect(query.unknown.map(({ text, nearest }) => [text, nearest?.id])).toEqual([
    ['Data Enginer', 'data-engineer'],
    ['xqzvw', undefined],
  ])
})

test('a role that is compared already is not what was meant', () => {
  expect(read('data-engineer,data-enginer').unknown).toEqual([{ text: 'data-enginer', nearest: undefined }])
})

test('when unknown names leave nothing to compare, the page is not found', () => {
  expect(read('xqzvw,yqzvw')).toMatchObject({ state: 'unknown', status: 404 })
  expect(read('data-engineer,xqzvw')).toMatchObject({ state: 'one', status: 404 })
})

test('a role that comes again is dropped and said, whatever it was called', () => {
  const query = read('data-engineer,role-b,ETL Developer,role-b,role-b')
  expect(ids(query.roles)).toEqual(['data-engineer', 'role-b'])
  expect(ids(query.repeated)).toEqual(['data-engineer', 'role-b'])
  expect(read('role-b,role-b')).toMatchObject({ state: 'one', status: 200 })
})

test('of more roles than fit the first are kept and the others named', () => {
  const query = read(['data-engineer', ...ids(letters)].join(','))
  expect(query.state).toBe('ready')
  expect(query.roles).toHaveLength(MOST_ROLES)
  expect(ids(query.leftOut)).toEqual(['role-e', 'role-f'])
})

test('the same comparison has one address, unless there is something to say about the one that was asked for', () => {
  expect(read('data-engineer,role-b').moveTo).toBeUndefined()
  expect(read(['Data Engineer', 'Role B', '']).moveTo).toBe('/compare?roles=data-engineer,role-b')
  expect(read(['data-engineer', 'role-b']).moveTo).toBe('/compare?roles=data-engineer,role-b')
  expect(read('Data Engineer').moveTo).toBe('/compare?roles=data-engineer')
  expect(read('Data Engineer,role-b,xqzvw').moveTo).toBeUndefined()
  expect(read('Data Engineer,role-b,role-b').moveTo).toBeUndefined()
})

test('odd and endless input is cut and never an error', () => {
  const long = read('x'.repeat(5000))
  expect(long.unknown[0]?.text).toBe(`${'x'.repeat(60)}…`)
  expect(read('\u0000\u0007<script>')).toMatchObject({ unknown: [{ text: '\uFFFD<script>' }], status: 404 })
  expect(read('__proto__,constructor,toString,אבג,🦊')).toMatchObject({ state: 'unknown', status: 404 })
  const many = read(Array.from({ length: 3000 }, (_, index) => `unknown ${index}`))
  expect(many.unknown).toHaveLength(5)
  expect(many.moreUnknown).toBe(35)
})
