import { expect, test } from 'vitest'
import { isPublicHost } from '@/lib/seo/public-host'
import { robots } from '@/lib/seo/robots'

test('a public site keeps crawlers out of endless lists only, and names its sitemap', () => {
  expect(robots('https://jobs.example.org')).toMatchInlineSnapshot(`
    "User-agent: *
    Disallow: /search?
    Disallow: /match?
    Disallow: /compare?

    Sitemap: https://jobs.example.org/sitemap.xml
    "
  `)
})

test('a site that is not public keeps crawlers out and says how to change that', () => {
  expect(robots('http://localhost:3000')).toMatchInlineSnapshot(`
    "# http://localhost:3000 is not public, so nothing here is to be listed. Set SITE_URL to change that.
    User-agent: *
    Disallow: /
    "
  `)
})

test.each([
  'https://jobs.example.org',
  'https://example.com:8443',
  'https://xn--bcher-kva.example.de',
  'https://localhost.com',
])('%s is public', (origin) => expect(isPublicHost(origin)).toBe(true))

test.each([
  'http://localhost:3000',
  'http://jobs.localhost',
  'http://127.0.0.1:3000',
  'http://203.0.113.5',
  'http://[::1]:3000',
  'http://intranet',
  'https://printer.local',
  'https://jobs.test',
  'https://jobs.corp.internal',
])('%s is not', (origin) => expect(isPublicHost(origin)).toBe(false))
