import { expect, test } from 'vitest'
import { skillMention } from '@/lib/skills/skill-mention'
import { fixture, guideOf } from './library-of'

function mentionIn(duties: string[], name: string, aliases: string[] = [], items: string[] = []) {
  const role = guideOf('Analyst', ['skill'])
  const inline = (value: string) => [{ type: 'text' as const, value }]
  role.sections = {
    ...role.sections,
    duties: duties.map(inline),
    qualifications: [{ id: 'group', title: 'Group', items: items.map(inline) }],
  }
  const mention = skillMention(role, { name, aliases, kind: 'method' })
  return mention && { section: mention.section, marked: mention.text.slice(mention.start, mention.end) }
}

test('the first duty that names a skill is found before any qualification', () => {
  expect(mentionIn(['Read the log', 'Test in Python'], 'Python', [], ['Python'])).toEqual({
    section: 'duties',
    marked: 'Python',
  })
  expect(mentionIn(['Read the log'], 'Python', [], ['Enough Python to read it'])).toEqual({
    section: 'qualifications',
    marked: 'Python',
  })
})

test('the name is looked for everywhere before an alias', () => {
  const found = mentionIn(['Answer K8s alerts'], 'Kubernetes', ['K8s'], ['Kubernetes in production'])
  expect(found).toEqual({ section: 'qualifications', marked: 'Kubernetes' })
  expect(mentionIn(['Answer K8s alerts'], 'Kubernetes', ['K8s'])?.marked).toBe('K8s')
})

test('case, plural, hyphens and British spelling do not matter', () => {
  expect(mentionIn(['Keep SPREADSHEETS in order'], 'Spreadsheet')?.marked).toBe('SPREADSHEETS')
  expect(mentionIn(['Own test-automation work'], 'Test automation')?.marked).toBe('test-automation')
  expect(mentionIn(['Own the data modelling'], 'Data-modeling')?.marked).toBe('data modelling')
  expect(mentionIn(['Run it on Node.js servers'], 'Node.js')?.marked).toBe('Node.js')
  expect(mentionIn(['Own CI/CD pipelines'], 'Continuous delivery', ['CI/CD'])?.marked).toBe('CI/CD')
})

test('all words of a name must stand together', () => {
  expect(mentionIn(['Model the data'], 'Data model')).toBeUndefined()
  expect(mentionIn(['Test the automation'], 'Test automation')?.marked).toBe('Test the automation')
  expect(mentionIn(['Test automation'], 'Test automation suites')).toBeUndefined()
})

test('a name of one or two letters must stand as it is written, and alone', () => {
  expect(mentionIn(['Lead the R&D budget', 'Draw r in a circle'], 'R')).toBeUndefined()
  expect(mentionIn(['Fit models in R or Python'], 'R')?.marked).toBe('R')
  expect(mentionIn(['go home'], 'Go')).toBeUndefined()
})

test('a profile is read by its responsibilities and requirements', () => {
  const profile = fixture.role('senior-python-developer')
  if (!profile) throw new Error('The fixture has no such profile.')
  expect(skillMention(profile, { name: 'Library', kind: 'method' })).toMatchObject({ section: 'responsibilities' })
  expect(skillMention(profile, { name: 'large system', kind: 'method' })).toMatchObject({ section: 'requirements' })
})
