import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { OccupationData } from '@/lib/content/schema/occupation'
import { guideSchema } from '@/lib/content/schema/role'
import { proposeFacts } from '@/lib/editing/propose-facts'

const occupations = readdirSync('content/occupations').map(
  (file) => parse(readFileSync(`content/occupations/${file}`, 'utf8')) as OccupationData,
)
const [total, ...others] = occupations
const nurses = others.find(({ title }) => title === 'Registered Nurses')

test('growth, education and experience are told from the figures, each with its source', () => {
  if (!nurses) throw new Error('There are no nurses.')
  expect(proposeFacts(nurses, total)).toMatchInlineSnapshot(`
    {
      "education": {
        "basis": "bls-projections-2024",
        "level": "bachelor",
        "text": "**Bachelor's degree** is typical of the official group, Registered Nurses. TODO: in what, and what can stand in for it",
      },
      "experience": {
        "basis": "editorial",
        "text": "TODO: the usual years in bold, and spent doing what. Officially typical: none in a related occupation",
        "years": [
          0,
          2,
        ],
      },
      "growth": {
        "basis": "bls-projections-2024",
        "text": "**Faster than average.** 4.9% more US jobs from 2024 to 2034 in the official group, Registered Nurses (all US jobs: +3.1%)",
        "verdict": "faster",
      },
    }
  `)
})

test('without growth there is no change, and a decline is said as fewer jobs', () => {
  if (!nurses) throw new Error('There are no nurses.')
  const growth = (changePercent: number) =>
    proposeFacts({ ...nurses, projection: { ...nurses.projection, changePercent } }, undefined).growth
  expect(growth(0)).toMatchObject({
    verdict: 'slower',
    text: '**Slower than average.** No change in US jobs from 2024 to 2034 in the official group, Registered Nurses',
  })
  expect(growth(-2.5)).toMatchObject({
    verdict: 'declining',
    text: expect.stringMatching(/^\*\*Declining\.\*\* 2\.5% fewer/),
  })
  expect(growth(3)).toMatchObject({ verdict: 'average', text: expect.stringMatching(/^\*\*Average\.\*\* 3% more/) })
})

test('every occupation gives facts that the schema takes, however long its name', () => {
  const longest =
    'First-Line Supervisors of Landscaping, Lawn Service, and Groundskeeping Workers, Except the Self-Employed and Others'
  const { shape } = guideSchema.shape.glance
  for (const data of [...others, ...others.map((one) => ({ ...one, title: longest }))]) {
    const { education, experience, growth } = proposeFacts(data, total)
    expect(shape.education.safeParse(education)).toMatchObject({ success: true })
    expect(shape.experience.safeParse(experience)).toMatchObject({ success: true })
    expect(shape.growth.safeParse(growth)).toMatchObject({ success: true })
  }
})
