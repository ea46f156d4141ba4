import { expect, test } from 'vitest'
import { compareRoles } from '@/lib/compare/compare-roles'
import type { ComparedRow } from '@/lib/compare/compared-row'
import type { Guide } from '@/lib/content/role'
import { libraryOf, roleOf } from './library-of'

const developer = roleOf('Developer', { level: 'mid' })
const tester = roleOf('Tester', { level: 'mid' })
const nurse = roleOf('Nurse', { level: 'senior', soc: '29-1141', socNote: 'A wider group.', category: 'healthcare' })

function rowsOf(...roles: Guide[]): Record<string, ComparedRow> {
  const rows = compareRoles(libraryOf(...roles), roles).flatMap((group) => group.rows)
  return Object.fromEntries(rows.map((row) => [row.label, row]))
}

test('every row has a cell for each role, in their order', () => {
  const rows = Object.values(rowsOf(developer, nurse, tester))
  for (const row of rows) if (row.kind !== 'note') expect(row.cells, row.label).toHaveLength(3)
  expect(rows.find(({ label }) => label === 'Level')).toMatchObject({
    cells: [{ text: 'Mid level' }, { text: 'Senior' }, { text: 'Mid level' }],
  })
})

test('facts are the same by their answer, whatever reason the texts give', () => {
  const other = roleOf('Other', {
    glance: {
      ...developer.glance,
      education: { ...developer.glance.education, text: [{ type: 'text', value: 'Else' }] },
    },
  })
  expect(rowsOf(developer, other)['Typical education']).toMatchObject({ same: true })
})

test('the one that departs is known', () => {
  expect(rowsOf(developer, nurse, tester).Level).toMatchObject({ same: false, odd: 1 })
  expect(rowsOf(developer, nurse).Level).toMatchObject({ same: false, odd: undefined })
})

test('roles of one occupation have the same figures, and the page says why', () => {
  const rows = rowsOf(developer, nurse, tester)
  expect(rows['Counted together']).toMatchObject({
    lines: [
      'Developer and Tester are counted in one official occupation, Software Developers, so their official figures are the same.',
    ],
  })
  expect(rows['Official occupation']).toMatchObject({ odd: 1 })
  expect(rowsOf(developer, nurse)['Counted together']).toBeUndefined()
})

test('the figures name their sources with the year, each once, and lead to them', () => {
  const { Source } = rowsOf(developer, nurse)
  expect(Source?.kind === 'note' && Source.links).toEqual([
    { name: expect.stringMatching(/\(2025\)$/), path: '/sources#source-bls-oews-2025' },
    { name: expect.stringMatching(/\(2025\)$/), path: '/sources#source-bls-projections-2024' },
  ])
})

test('a certificate stands with its answer first', () => {
  expect(rowsOf(developer, nurse)['Key certifications']).toMatchObject({
    cells: [{ text: 'None required.', detail: 'A record of work counts for more' }, {}],
  })
})

test('a verdict has its place on the scale, and its reason does not repeat it', () => {
  expect(rowsOf(developer, nurse)['AI impact through 2030']).toMatchObject({
    cells: [{ text: 'Mixed', step: 2, detail: 'Drafts are quick, judgment is not' }, {}],
  })
})

test('years that differ stand in the cells instead of the label', () => {
  const later = roleOf('Later', {
    glance: { ...developer.glance, aiImpact: { ...developer.glance.aiImpact, through: 2035 } },
  })
  expect(rowsOf(developer, later)['AI impact']).toMatchObject({
    same: false,
    cells: [{ text: 'Mixed through 2030' }, { text: 'Mixed through 2035' }],
  })
})
