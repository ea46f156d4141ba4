import { expect, test } from 'vitest'
import { feedLinks, feedPaths } from '@/lib/feed/feed-paths'

test('each category has its feeds below its own address', () => {
  expect(feedPaths()).toEqual({ atom: '/feed.xml', json: '/feed.json' })
  expect(feedPaths({ path: '/jobs/healthcare' })).toEqual({
    atom: '/jobs/healthcare/feed.xml',
    json: '/jobs/healthcare/feed.json',
  })
})

test('a page names the feed of its category before that of all roles', () => {
  const site = { siteName: 'Jobs', origin: 'https://jobs.example.org' }
  const all = 'Jobs: new and changed roles'
  expect(feedLinks(site)).toEqual({
    'application/atom+xml': [{ url: 'https://jobs.example.org/feed.xml', title: all }],
    'application/feed+json': [{ url: 'https://jobs.example.org/feed.json', title: all }],
  })
  const links = feedLinks({ ...site, category: { path: '/jobs/healthcare', title: 'Healthcare' } })
  expect(links['application/atom+xml']).toEqual([
    { url: 'https://jobs.example.org/jobs/healthcare/feed.xml', title: `${all} in Healthcare` },
    { url: 'https://jobs.example.org/feed.xml', title: all },
  ])
})
