import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSite } from '@/lib/site'

test('without any variables the site is local and has its defaults', () => {
  expect(readSite({})).toEqual({
    name: 'JobDescription',
    origin: 'http://localhost:3000',
    contentDir: path.resolve('content'),
    correctionsTo: 'corrections@localhost',
    port: 3000,
    host: undefined,
  })
})

test('corrections go to a mailbox of the public host, or where the variable says', () => {
  expect(readSite({ SITE_URL: 'https://jobs.example.org' }).correctionsTo).toBe('corrections@jobs.example.org')
  expect(readSite({ CORRECTIONS_TO: 'desk@example.org' }).correctionsTo).toBe('desk@example.org')
  const form = 'https://example.org/issues/new'
  expect(readSite({ CORRECTIONS_TO: form }).correctionsTo).toBe(form)
})

test('the port is part of the local address', () => {
  expect(readSite({ PORT: '8080' }).origin).toBe('http://localhost:8080')
})

test('the origin has no slash at its end, whether it was given with one or not', () => {
  expect(readSite({ SITE_URL: 'https://jobs.example.org/' }).origin).toBe('https://jobs.example.org')
  expect(readSite({ SITE_URL: 'https://jobs.example.org' }).origin).toBe('https://jobs.example.org')
})

describe('what is wrong is named with what it must be', () => {
  test.each([
    ['SITE_URL', 'jobs.example.org', 'must be an http or https address such as https://jobs.example.org'],
    ['SITE_URL', 'ftp://example.org', 'must be an http or https address such as https://jobs.example.org'],
    ['SITE_URL', 'https://example.org/jobs', 'must have no path, query or fragment'],
    ['SITE_URL', 'https://example.org/?a=b', 'must have no path, query or fragment'],
    ['SITE_NAME', '  ', 'must not be empty'],
    ['SITE_NAME', 'x'.repeat(61), 'must be 60 characters or fewer'],
    ['CONTENT_DIR', '', 'must not be empty'],
    [
      'CORRECTIONS_TO',
      'the desk',
      'must be a mail address, or the https address of a form such as https://example.org/issues/new',
    ],
    ['PORT', 'http', 'must be a whole number from 1 to 65535'],
    ['PORT', '0', 'must be a whole number from 1 to 65535'],
    ['PORT', '3000.5', 'must be a whole number from 1 to 65535'],
    ['PORT', '65536', 'must be a whole number from 1 to 65535'],
  ])('%s %j %s', (name, value, must) => {
    expect(() => readSite({ [name]: value })).toThrow(
      `The environment is not right. Correct it or unset it:\n  ${name} ${must}, but is ${JSON.stringify(value)}`,
    )
  })

  test('all variables that are wrong are named at once', () => {
    const read = () => readSite({ SITE_URL: 'x', PORT: 'y', SITE_NAME: '' })
    for (const name of ['SITE_URL', 'PORT', 'SITE_NAME']) expect(read).toThrow(name)
  })

  test('a content folder must be a folder that is there', () => {
    for (const folder of ['nowhere', 'package.json'])
      expect(() => readSite({ CONTENT_DIR: folder })).toThrow(
        `must name an existing folder, but ${path.resolve(folder)} is none`,
      )
  })
})
