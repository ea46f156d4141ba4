import { describe, expect, test } from 'vitest'
import { loadContent } from '@/lib/content/load'
import { parseTitles } from '@/lib/content/official-titles'
import { proposeDraft } from '@/lib/editing/propose-draft'

const TITLES = `# Sources: bls-oews-2025
15-1252.00\tSoftware Developers\tBack End Developer|Coder|Python Programmer|Senior Coder|Night Coder\t
15-1253.00\tCoders\tTesting Coder\t
15-1299.00\tComputer Occupations, All Other\tGame Wright\t
29-1141.00\tRegistered Nurses\tGame Wright|Ward Nurse|Night Ward Nurse\t
37-3013.00\tTree Trimmers\tTree Keeper|Hedge Keeper\t
45-4021.00\tFallers\tTree Keeper|Certified Tree Keeper\t
45-4029.00\tLogging Workers, All Other\tTree Keeper\t
55-1011.00\tForest Guards\tTree Keeper|Bark Guard\t
98-1011.00\tLamplighters\tLamp Trimmer\t\t29-1141
${Array.from({ length: 51 }, (_, at) => `99-1${100 + at}.00\tTrade ${at}\t${at === 0 ? 'Hand|' : ''}Trade ${at} Hand\t\n`).join('')}`

const { corpus: valid } = await loadContent('tests/fixtures/valid', { today: '2026-11-21' })
const corpus = { ...valid, titles: () => parseTitles({ file: 'titles.txt', text: TITLES }, []) }

function propose(title: string, more: Partial<Parameters<typeof proposeDraft>[1]> = {}) {
  return proposeDraft(corpus, { title, kind: 'guide', category: 'healthcare', today: '2026-11-21', ...more })
}

function reasonOf(title: string, category = 'healthcare'): string | undefined {
  return propose(title, { category }).remarks.find((remark) => remark.startsWith('soc: '))
}

describe('the occupation', () => {
  test('is the only one in which O*NET counts the title', () => {
    expect(reasonOf('Ward Nurse')).toBe(
      'soc: 29-1141 (Registered Nurses): O*NET counts “Ward Nurse” there and nowhere else',
    )
  })

  test('is that of the role whose title is the same in other words', () => {
    expect(reasonOf('Developer of Python')).toMatch(
      /^soc: 15-1252 \(Software Developers\): as .*\/python-developer has it/,
    )
  })

  test('among several is the one of the same name, and the others are named', () => {
    expect(reasonOf('Coder')).toBe(
      'soc: 15-1253 (Coders): the one of that name among 2 in which O*NET counts “Coder”; besides 15-1252 Software Developers',
    )
  })

  test('among several is in the field of the category’s roles', () => {
    expect(reasonOf('Game Wright', 'healthcare')).toContain('soc: 29-1141 (Registered Nurses): a guess among 2')
    expect(reasonOf('Game Wright', 'software-engineering')).toContain('soc: 15-1299 (Computer Occupations')
  })

  test('is left open where several fit about equally, and the likeliest are named in the report and in the file', () => {
    const choice =
      'choose one: 45-4021 Fallers; 37-3013 Tree Trimmers; 45-4029 Logging Workers, All Other. Write its code here, where its figures are missing after npm run figures -- --from FOLDER --soc CODE'
    const { draft, remarks } = propose('Tree Keeper')
    expect(remarks[0]).toBe(
      `soc: not chosen; 00-0000, all occupations, stands in. O*NET counts “Tree Keeper” in 3 occupations, none clearly likelier than the others. To do: ${choice}`,
    )
    expect(draft).toMatchObject({ soc: '00-0000', aliases: [], toDo: { soc: choice } })
    expect(draft.glance).toBeUndefined()
  })

  test('that was chosen among several has the others in the file, too', () => {
    expect(propose('Game Wright').draft.toDo?.soc).toBe(
      'is it Registered Nurses? Or 15-1299 Computer Occupations, All Other',
    )
  })

  test('is left open where it is the only one, but far from the category', () => {
    expect(reasonOf('Hedge Keeper')).toContain(
      'O*NET counts “Hedge Keeper” in one occupation only, and no role of the category is in that field. To do: is it 37-3013 Tree Trimmers? If so, write the code',
    )
  })

  test('is left open where the title is one word of very many', () => {
    const reason = '“Hand” alone says too little; 51 occupations have titles with the word'
    expect(reasonOf('Hand')).toContain(reason)
    expect(reasonOf('Lead Hand')).toContain(reason)
  })

  test('is none of the armed forces, which have no figures', () => {
    expect(reasonOf('Bark Guard')).toMatch(/^soc: not found; /)
  })

  test('is the joint one where figures are published only together', () => {
    expect(propose('Lamp Trimmer').draft.soc).toBe('29-1141')
  })

  test('of a title that O*NET does not know is that of the nearest, and a guess', () => {
    expect(reasonOf('Ward Nurse, Nights and Days')).toMatch(
      /a guess: O\*NET does not know the title; .* “Night Ward Nurse”$/,
    )
  })

  test('is not guessed from a word that says little', () => {
    expect(reasonOf('Zoo Director')).toMatch(/^soc: not found; 00-0000/)
  })

  test('whose figures are missing is named with the command that gets them, and all occupations stand in', () => {
    const { draft } = propose('Testing Coder', { category: 'software-engineering' })
    expect(draft.soc).toBe('00-0000')
    expect(draft.toDo?.soc).toBe(
      'write 15-1253, Coders, once its figures are there: npm run figures -- --from FOLDER --soc 15-1253',
    )
    expect(draft.glance).toBeUndefined()
  })

  test('is never the stand-in of a role, be its title nearly the same or all its category has one, nor of a document', () => {
    const roles = new Map(corpus.roles)
    for (const [id, role] of roles) if (role.entry) roles.set(id, { ...role, entry: { ...role.entry, soc: '00-0000' } })
    const proposed = (title: string, soc?: string) =>
      proposeDraft({ ...corpus, roles }, { title, soc, kind: 'guide', category: 'healthcare', today: '' }).remarks[0]
    expect(proposed('Senior Registered Nurse')).toMatch(/^soc: 29-1141 \(Registered Nurses\): /)
    expect(proposed('Ward Nurse')).toMatch(/^soc: 29-1141 /)
    expect(proposed('Ward Nurse', '00-0000')).toMatch(/^soc: 29-1141 /)
  })

  test('gives a note where its name is other than the title', () => {
    expect(propose('Ward Nurse').draft.socNote).toMatch(/^Counted among Registered Nurses\. TODO: /)
    expect(propose('registered nurses').draft.socNote).toBeUndefined()
  })
})

describe('other titles', () => {
  test('are those of the occupation that hold all words of the title', () => {
    expect(propose('Ward Nurse').draft.aliases).toEqual(['Night Ward Nurse'])
  })

  test('are none that a role has', () => {
    const roles = new Map(corpus.roles)
    const nurse = roles.get('registered-nurse')
    if (nurse) roles.set('registered-nurse', { ...nurse, data: { ...nurse.data, aliases: ['night ward nurse'] } })
    const taken = proposeDraft(
      { ...corpus, roles },
      { title: 'Ward Nurse', kind: 'guide', category: 'healthcare', today: '' },
    )
    expect(taken.draft.aliases).toEqual([])
  })
})

describe('skills', () => {
  test('are those that the text names, the first named first', () => {
    const { draft } = propose('Ward Nurse', { text: 'Writes structured query language, and Python, after SQL.' })
    expect(draft.skills).toEqual({ core: ['sql', 'python'], common: [] })
  })

  test('without a text are those of the title and of the nearest roles', () => {
    const { draft, remarks } = propose('Lead Python Developer', { category: 'software-engineering' })
    expect(draft.skills.core[0]).toBe('python')
    expect(propose('Ward Nurse').draft.skills.core).toEqual(['patient-care'])
    expect(remarks.at(-1)).toMatch(/^skills: python, .* \(from “Python”; from /)
  })

  test('are at least one, because a file needs one', () => {
    expect(propose('Zookeeper').draft.skills.core).toHaveLength(1)
    expect(propose('Zookeeper').remarks.at(-1)).toContain('(a stand-in; no skill of skills.yaml was found)')
    expect(propose('Zookeeper').draft.toDo?.['skills.core']).toContain('a stand-in; ')
  })
})

test.each([
  ['Senior Coder', 'senior'],
  ['Head Coder', 'lead'],
  ['Junior Coder', 'entry'],
  ['Coder', undefined],
])('the level of “%s” is %s', (title, level) => {
  expect(propose(title).draft.level).toBe(level)
})

test('a profile narrows down the guide whose title it holds, to be confirmed, or the one that is named', () => {
  const guess = propose('Lead Python Developer', { kind: 'profile' }).draft
  expect(guess.specializes).toBe('python-developer')
  expect(guess.toDo?.specializes).toContain('is this the guide')
  const named = propose('Lead Python Developer', { kind: 'profile', specializes: 'test-engineer' }).draft
  expect(named.specializes).toBe('test-engineer')
  expect(named.toDo?.specializes).toBeUndefined()
})
