import { expect, test } from 'vitest'
import { isRoleFormat, twinPath } from '@/lib/export/twin-address'
import { twinHeaders } from '@/lib/export/twin-headers'
import { twinNotFound } from '@/lib/export/twin-not-found'

const origin = 'https://jobs.example.org'

test('a twin names its type, its page and, as JSON, its schema', () => {
  expect(twinHeaders('md', '/jobs/a/b', origin)).toEqual({
    'Content-Type': 'text/markdown; charset=utf-8',
    Link: '<https://jobs.example.org/jobs/a/b>; rel="canonical"',
  })
  expect(twinHeaders('json', '/jobs/a/b', origin)).toMatchObject({
    'Content-Type': 'application/json; charset=utf-8',
    Link: '<https://jobs.example.org/jobs/a/b>; rel="canonical", <https://jobs.example.org/schemas/role-1.json>; rel="describedby"; type="application/schema+json"',
  })
})

test('the address of a twin is that of the page with the format behind it', () => {
  expect(twinPath('/jobs/a/b', 'txt')).toBe('/jobs/a/b.txt')
  expect(['md', 'json', 'txt', 'docx', 'toString'].filter(isRoleFormat)).toEqual(['md', 'json', 'txt'])
})

test('where there is no twin, plain text says so', async () => {
  const response = twinNotFound('/jobs/a/x.md', origin)
  expect(response.status).toBe(404)
  expect(response.headers.get('Content-Type')).toBe('text/plain; charset=utf-8')
  expect(await response.text()).toBe(
    'There is nothing at /jobs/a/x.md.\n\nAll roles and categories in this format: https://jobs.example.org/llms.txt\n',
  )
})
