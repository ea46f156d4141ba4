import { describe, expect, test } from 'vitest'
import { createLibrary } from '@/lib/content/library'
import { loadContent, today } from '@/lib/content/load'
import { parseTitles, socOf } from '@/lib/content/official-titles'
import { type CountedTitle, titleResolver } from '@/lib/titles/resolve-title'

const TITLES = `# Sources: bls-oews-2025
11-3021.00\tComputer and Information Systems Managers\tIT Manager\t
15-1251.00\tComputer Programmers\tCoder|Developer|Python Programmer\t
15-1252.00\tSoftware Developers\tCoder|Senior Developer|Software Engineer\t
15-1299.00\tComputer Occupations, All Other\tWizard\t
15-1299.04\tPenetration Testers\tEthical Hacker\t
15-1299.08\tComputer Systems Engineers/Architects\tEthical Hacker\t
98-1011.00\tLamplighters\tLead Miner|Miner|Ward Nurse\t\t29-1141
`

const { corpus: valid } = loadContent('tests/fixtures/valid', { today: '2026-11-21' })
const withTitles = { ...valid, titles: () => parseTitles({ file: 'titles.txt', text: TITLES }, []) }
const resolve = titleResolver(createLibrary(withTitles, '2026-11-21'))

function counted(typed: string): CountedTitle {
  const found = resolve(typed)
  if (!found || 'role' in found) throw new Error(`“${typed}” is ${found ? 'a role' : 'nothing'}.`)
  return found
}

describe('a title of a role', () => {
  test.each(['Python Developer', 'python developers', 'developer, Python', 'Django Developer'])(
    '“%s” leads to it',
    (typed) => {
      expect(resolve(typed)).toMatchObject({ role: { id: 'python-developer' } })
    },
  )

  test('leads to it even where O*NET knows the title, too', () => {
    expect(resolve('Python Programmer')).toMatchObject({ role: { id: 'python-developer' } })
  })

  test('leads to it where the content has no titles.txt', () => {
    const find = titleResolver(createLibrary(valid, '2026-11-21'))
    expect(find('Python Programmer')).toMatchObject({ role: { id: 'python-developer' } })
    expect(find('Software Engineer')).toBeUndefined()
  })

  test('leads nowhere while the role is not public', () => {
    expect(resolve('Nurse Educator')).toBeUndefined()
  })
})

describe('a title that only O*NET knows', () => {
  test('is told as O*NET writes it, with what it is counted as, the roles counted there, and the sources', () => {
    const { rolesCounted, nearest, ...told } = counted('software engineers')
    expect(told).toEqual({
      title: 'Software Engineer',
      occupations: [{ soc: '15-1252', title: 'Software Developers', specialties: [] }],
      sources: ['bls-oews-2025'],
    })
    expect(rolesCounted.map(({ id }) => id)).toEqual(['python-developer', 'senior-python-developer'])
    expect(nearest).toHaveLength(2)
  })

  test('may be counted in several occupations, each of which is told once with its specialties', () => {
    expect(counted('coder').occupations.map(({ soc }) => soc)).toEqual(['15-1251', '15-1252'])
    expect(counted('ethical hacker').occupations).toEqual([
      {
        soc: '15-1299',
        title: 'Computer Occupations, All Other',
        specialties: ['Penetration Testers', 'Computer Systems Engineers/Architects'],
      },
    ])
  })

  test('may be the title of the occupation itself', () => {
    expect(counted('penetration tester')).toMatchObject({
      title: 'Penetration Testers',
      occupations: [{ soc: '15-1299' }],
    })
  })

  test('counts the roles of a joint publication, and keeps its own code', () => {
    const { occupations, rolesCounted } = counted('ward nurse')
    expect(occupations).toEqual([{ soc: '98-1011', title: 'Lamplighters', specialties: [] }])
    expect(rolesCounted.map(({ id }) => id)).toEqual(['registered-nurse'])
  })
})

describe('a level', () => {
  test.each([
    'Senior Software Engineer',
    'jr. software engineer',
    'Lead Software Engineer',
    'Software Engineer II',
    'software engineer, senior',
    'Sr. Software Engineer III',
    ' software engineer 3 ',
  ])('is passed over in “%s”', (typed) => {
    expect(counted(typed).title).toBe('Software Engineer')
  })

  test('is passed over before the title of a role', () => {
    expect(resolve('Junior Python Developer')).toMatchObject({ role: { id: 'python-developer' } })
  })

  test('is not passed over where a title has it', () => {
    expect(counted('senior developer').occupations).toMatchObject([{ soc: '15-1252' }])
    expect(resolve('senior python developer')).toMatchObject({ role: { id: 'senior-python-developer' } })
    expect(counted('lead miner').title).toBe('Lead Miner')
  })

  test('is never all of a title, and “assistant” is none', () => {
    expect(resolve('senior')).toBeUndefined()
    expect(resolve('lead II')).toBeUndefined()
    expect(resolve('assistant software engineer')).toBeUndefined()
  })
})

describe('of the titles in content/titles.txt', () => {
  const { corpus } = loadContent('content', { today: today() })
  const library = createLibrary(corpus, today())
  const occupations = library.titles()?.occupations ?? []
  const titles = occupations.flatMap(({ code, title, alternates }) =>
    [title, ...alternates].map((text) => ({ code, text })),
  )
  const find = titleResolver(library)
  const lost = (change: (title: string) => string, every: number) =>
    titles
      .filter((_, at) => at % every === 0)
      .filter(({ code, text }) => {
        const found = find(change(text))
        return !found || ('occupations' in found && !found.occupations.some(({ soc }) => soc === socOf(code)))
      })
      .map(({ code, text }) => `${code} ${text}`)

  test('there are more than 50,000 in more than 1,000 occupations', () => {
    expect(titles.length).toBeGreaterThan(50_000)
    expect(occupations.length).toBeGreaterThan(1000)
  })

  test('one in 190 leads to a role or to its occupation', () => {
    expect(titles.length / 190).toBeGreaterThan(300)
    expect(lost((title) => title, 190)).toEqual([])
  })

  test('one in 190 does so in capitals, and with hyphens between its words', () => {
    expect(lost((title) => title.toUpperCase(), 190)).toEqual([])
    expect(lost((title) => title.replaceAll(' ', '-'), 190)).toEqual([])
  })

  test('those that lead to no role name at most 5 near ones, none twice', () => {
    for (const { text } of titles.filter((_, at) => at % 190 === 0)) {
      const found = find(text)
      if (!found || 'role' in found) continue
      expect(found.nearest.length).toBeLessThanOrEqual(5)
      expect(new Set(found.nearest).size).toBe(found.nearest.length)
    }
  })

  test('the page can name their sources', () => {
    expect(library.titles()?.sources.filter((id) => !library.sources[id])).toEqual([])
  })
})
