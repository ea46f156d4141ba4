import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { schemeScript } from '@/lib/build/scheme-script'
import { securityHeaders } from '@/lib/build/security-headers'

const headersOf = (origin: string, development = false) =>
  Object.fromEntries(securityHeaders({ origin, development }).map(({ key, value }) => [key, value]))

describe('in production', () => {
  const headers = headersOf('https://jobs.example.org')
  const policy = headers['Content-Security-Policy'] ?? ''

  test('nothing inline runs but the script that applies the color scheme', () => {
    const hash = createHash('sha256').update(schemeScript).digest('base64')
    expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`)
    expect(policy).not.toContain('unsafe')
  })

  test('what is not named is forbidden', () => {
    for (const directive of ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"])
      expect(policy.split('; ')).toContain(directive)
  })

  test('types are not guessed and frames not allowed', () => {
    expect(headers).toMatchObject({ 'X-Content-Type-Options': 'nosniff', 'X-Frame-Options': 'DENY' })
  })
})

test('only a site on https tells the browser to stay there', () => {
  expect(headersOf('https://jobs.example.org')).toHaveProperty('Strict-Transport-Security')
  expect(headersOf('http://localhost:3000')).not.toHaveProperty('Strict-Transport-Security')
})

test('in development Next’s own client may run', () => {
  expect(headersOf('http://localhost:3000', true)['Content-Security-Policy']).toContain(
    "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  )
})
