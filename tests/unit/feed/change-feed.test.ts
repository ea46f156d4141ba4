import { expect, test } from 'vitest'
import { changeFeed } from '@/lib/feed/change-feed'
import { editedLibrary, withHistory } from './edited-library'

const site = { siteName: 'Jobs', origin: 'https://jobs.example.org' }

test('an entry is what changed on a role on a day, newest first and from A to Z within a day', () => {
  const feed = changeFeed({ library: editedLibrary(withHistory), ...site })
  expect(feed?.entries.map(({ date, title, notes }) => [date, title, notes])).toEqual([
    ['2026-11-21', 'Changed: Python Developer', 'Pay of May 2025. Names a new tool.'],
    ['2026-11-20', 'New role: Python Developer', 'First published.'],
    ['2026-11-20', 'New role: Registered Nurse', 'First published.'],
    ['2026-11-20', 'New role: Senior Python Developer', 'First published.'],
  ])
  expect(feed?.updated).toBe('2026-11-21')
  expect(feed?.entries[0]).toMatchObject({
    address: 'https://jobs.example.org/jobs/software-engineering/python-developer',
    text: expect.stringMatching(/^They keep the machines/),
    category: { id: 'software-engineering', title: 'Software Engineering' },
  })
})

test('the id of an entry stays when the role gets another title, another category or further changes', () => {
  const ids = (library: ReturnType<typeof editedLibrary>) =>
    changeFeed({ library, ...site })
      ?.entries.map(({ id }) => id)
      .filter((id) => id.includes('registered-nurse'))
  const before = ids(editedLibrary({}))
  expect(before).toEqual(['tag:jobs.example.org,2026-11-20:role/registered-nurse'])
  const library = editedLibrary({
    'roles/healthcare/registered-nurse.mdx': [
      ['title: Registered Nurse', 'title: Ward Nurse'],
      ['changes:', 'changes:\n  - { date: 2026-11-21, note: Renamed. }'],
    ],
  })
  expect(ids(library)).toEqual(['tag:jobs.example.org,2026-11-21:role/registered-nurse', ...(before ?? [])])
  const nurse = library.role('registered-nurse')
  if (!nurse) throw new Error('The nurse is missing.')
  const moved = { ...library, roles: [{ ...nurse, category: 'other', path: '/jobs/other/registered-nurse' }] }
  expect(ids(moved)).toEqual(ids(library))
})

test('an address with a port makes no id that RFC 4151 refuses', () => {
  const feed = changeFeed({ library: editedLibrary({}), siteName: 'Jobs', origin: 'http://localhost:3000' })
  expect(feed?.entries[0]?.id).toMatch(/^tag:localhost,\d{4}-\d\d-\d\d:role\/[a-z-]+$/)
})

test('the feed of a category holds its roles only and leads to its page', () => {
  const library = editedLibrary({})
  const feed = changeFeed({ library, ...site, category: library.category('healthcare') })
  expect(feed?.entries.map(({ title }) => title)).toEqual(['New role: Registered Nurse'])
  expect(feed).toMatchObject({
    title: 'Jobs: new and changed roles in Healthcare',
    page: 'https://jobs.example.org/jobs/healthcare',
    atom: 'https://jobs.example.org/jobs/healthcare/feed.xml',
    json: 'https://jobs.example.org/jobs/healthcare/feed.json',
  })
})

test('roles that readers cannot see are not in it', () => {
  const titles = (today: string) =>
    changeFeed({ library: editedLibrary({}, today), ...site })?.entries.map(({ title }) => title)
  expect(titles('2027-01-04')).not.toContain('New role: Test Engineer')
  expect(titles('2027-01-05')).toContain('New role: Test Engineer')
})

test('it holds the 50 newest entries of however many', () => {
  const library = editedLibrary({})
  const roles = Array.from({ length: 400 }, (_, index) =>
    library.roles.slice(0, 1).map((role) => ({
      ...role,
      id: `role-${index}`,
      changes: [{ date: `2026-${String((index % 12) + 1).padStart(2, '0')}-01`, note: 'First published.' }],
    })),
  ).flat()
  const feed = changeFeed({ library: { ...library, roles }, ...site })
  expect(feed?.entries).toHaveLength(50)
  expect(feed?.updated).toBe('2026-12-01')
  expect(new Set(feed?.entries.map(({ date }) => date))).toEqual(new Set(['2026-12-01', '2026-11-01']))
})

test('without roles there is no feed, for no day would be true', () => {
  expect(changeFeed({ library: { ...editedLibrary({}), roles: [] }, ...site })).toBeUndefined()
})
