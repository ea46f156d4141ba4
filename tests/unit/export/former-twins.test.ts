import { expect, test } from 'vitest'
import { goneAddresses, movedAddresses } from '@/lib/export/former-twins'

test('the twins and the card of a role that moved lead to those of its new page', () => {
  const redirects = [{ from: '/jobs/a/old', to: '/jobs/b/new' }]
  expect(movedAddresses({ redirects })).toEqual([
    { from: '/jobs/a/old', to: '/jobs/b/new' },
    { from: '/jobs/a/old.md', to: '/jobs/b/new.md' },
    { from: '/jobs/a/old.json', to: '/jobs/b/new.json' },
    { from: '/jobs/a/old.txt', to: '/jobs/b/new.txt' },
    { from: '/jobs/a/old/card.png', to: '/jobs/b/new/card.png' },
  ])
})

test('only formats that the new page has are led to', () => {
  const redirects = [
    { from: '/jobs/a/old', to: '/jobs/a' },
    { from: '/careers', to: '/jobs' },
  ]
  expect(movedAddresses({ redirects }).map(({ from }) => from)).toEqual([
    '/jobs/a/old',
    '/jobs/a/old.md',
    '/jobs/a/old/card.png',
    '/careers',
  ])
})

test('the twins and the card of what is gone are gone with their page', () => {
  const page = '/jobs/a/old'
  expect(goneAddresses({ gone: new Set([page, '/history']) })).toEqual([
    { address: page, page },
    { address: '/jobs/a/old.md', page },
    { address: '/jobs/a/old.json', page },
    { address: '/jobs/a/old.txt', page },
    { address: '/jobs/a/old/card.png', page },
    { address: '/history', page: '/history' },
  ])
})
