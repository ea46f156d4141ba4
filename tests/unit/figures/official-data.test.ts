// Uses nothing of lib/figures, so that a mistake there cannot hide itself.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { by, type Cells, folder, number, sheet, tabbed, table } from './official-tables'

/** O*NET's categories of required education, by their numbers from 1. */
const EDUCATION = [
  ...['less-than-high-school', 'high-school', 'certificate', 'some-college', 'associate', 'bachelor'],
  ...['post-baccalaureate', 'master', 'post-master', 'professional', 'doctoral', 'post-doctoral'],
]

/** Measure, column, year and source, in the order in which pages show them. */
const AI_MEASURES = [
  ['aioe', 'aioe', 2021, 'felten-2021'],
  ['gpt-exposure', 'gpt_beta_human', 2023, 'eloundou-2023'],
  ['copilot-applicability', 'ms_ai_applicability', 2025, 'tomlinson-2025'],
  ['observed-exposure', 'anthropic_observed_exposure', 2026, 'anthropic-2026'],
] as const

test('every occupation figure equals the data it was taken from', { timeout: 60_000 }, async ({ skip }) => {
  if (!existsSync(path.join(folder, 'tables')))
    skip(`official data not at hand: there is no ${folder}/tables (OFFICIAL_DATA names another folder)`)
  const expectedOf = await readData()
  const differences: string[] = []
  let compared = 0
  for (const file of readdirSync('content/occupations')) {
    const written = parse(readFileSync(`content/occupations/${file}`, 'utf8'))
    const here = leaves(written)
    const there = leaves(expectedOf(path.basename(file, '.yaml'), written.industries?.basis))
    for (const key of new Set([...here.keys(), ...there.keys()])) {
      compared += 1
      if (here.get(key) !== there.get(key))
        differences.push(`${file} ${key}: ${here.get(key)} here, ${there.get(key)} there`)
    }
  }
  expect(differences).toEqual([])
  expect(compared).toBeGreaterThanOrEqual(200)
})

/** Returns a function from a SOC code, and the source that its file names for industries, to what the file must hold. */
async function readData(): Promise<(soc: string, industriesBasis: string | undefined) => unknown> {
  const national = table('oews_national.csv').filter(({ level = '' }) => ['detailed', 'total'].includes(level))
  const surveys = by('soc', national)
  const history = by('soc', table('oews_history.csv'))
  const states = by('soc', table('oews_state.csv'))
  const sectors = by('soc', table('oews_sector_2024.csv'))
  const projections = by('soc', table('projections.csv'))
  const exposure = by('soc', table('ai_exposure.csv'))
  const tasks = by('onet_soc', table('ai_task_penetration.csv'))
  const jobZones = by('onet_soc', table('onet_job_zones.csv'))
  const technologies = by('O*NET-SOC Code', tabbed('official/onet/Technology Skills.txt'))
  const education = by('O*NET-SOC Code', await sheet('official/onet/Education, Training, and Experience.xlsx'))
  const members = by('oews_code', table('soc_crosswalk.csv'))
  const profileOf = handbookProfiles()

  return (soc, industriesBasis) => {
    const codes = (members.get(soc) ?? [{ soc }]).map((member) => `${member.soc}.00`)
    const [survey = {}] = surveys.get(soc) ?? []
    return {
      title: survey.title,
      employment: { value: number(survey.employment), year: 2025, basis: 'bls-oews-2025' },
      pay: { ...pay(survey), year: 2025, basis: 'bls-oews-2025' },
      history: historyIn(history.get(soc) ?? []),
      states: statesIn(states.get(soc) ?? []),
      ...projectionIn(projections.get(soc) ?? []),
      jobZone: jobZoneIn(codes.flatMap((code) => jobZones.get(code) ?? [])),
      education: codes.length === 1 ? educationIn(education.get(`${soc}.00`) ?? []) : undefined,
      industries: industriesBasis?.startsWith('bls-ooh') ? profileOf(soc) : sectorsIn(sectors.get(soc) ?? []),
      technology: technologyIn(codes.flatMap((code) => technologies.get(code) ?? [])),
      exposure: exposureIn(exposure.get(soc) ?? []),
      tasks: tasksIn(codes.flatMap((code) => tasks.get(code) ?? [])),
    }
  }
}

function pay(row: Cells) {
  const [p10, p25, median, p75, p90] = ['p10', 'p25', 'median', 'p75', 'p90'].map((name) =>
    number(row[`annual_${name}`]),
  )
  return { p10, p25, median, p75, p90 }
}

function historyIn(rows: Cells[]) {
  if (rows.length < 2) return undefined
  return rows
    .map((row) => ({
      year: Number(row.year),
      employment: number(row.employment),
      median: row.median_top_coded === '1' ? undefined : number(row.annual_median),
      basis: `bls-oews-${row.year}`,
    }))
    .sort((a, b) => a.year - b.year)
}

function statesIn(rows: Cells[]) {
  if (rows.length === 0) return undefined
  const year = rows.some((row) => row.year === '2025') ? 2025 : 2024
  const ofYear = rows.filter((row) => Number(row.year) === year)
  const entries = ofYear.map((row) => [row.state, { employment: number(row.employment), ...pay(row) }])
  return { year, basis: `bls-oews-${year}`, pay: Object.fromEntries(entries) }
}

function projectionIn([row = {}]: Cells[]) {
  const basis = 'bls-projections-2024'
  const { entry_education: required, work_experience: experience, training } = row
  return {
    projection: {
      from: 2024,
      to: 2034,
      changePercent: number(row.change_pct),
      openingsPerYear: number(row.annual_openings),
      selfEmployedPercent: number(row.self_employed_pct),
      basis,
    },
    entry: required ? { education: required, experience, training, year: 2024, basis } : undefined,
  }
}

function jobZoneIn(rows: Cells[]) {
  const zones = new Set(rows.map((row) => Number(row.job_zone)))
  if (zones.size !== 1) return undefined
  const years = rows.map(({ date = '' }) => Number(date.split('/')[1]))
  return { zone: [...zones][0], year: Math.max(...years), basis: 'onet-29' }
}

function educationIn(rows: Cells[]) {
  const given = rows.filter((row) => row['Scale ID'] === 'RL' && Number(row['Data Value']) > 0)
  const [first] = given
  if (!first) return undefined
  return {
    year: Number(first.Date?.split('/')[1]),
    basis: 'onet-29',
    answers: Number(first.N),
    asked: first['Domain Source'] === 'Incumbent' ? 'workers' : 'experts',
    imprecise: given.some((row) => row['Recommend Suppress'] === 'Y') || undefined,
    shares: Object.fromEntries(given.map((row) => [EDUCATION[Number(row.Category) - 1], Number(row['Data Value'])])),
  }
}

function sectorsIn(rows: Cells[]) {
  const shares = rows
    .map((row) => ({ name: row.sector, percent: Number(row.share_of_occupation_pct) }))
    .filter(({ percent }) => percent > 0)
    .sort((a, b) => b.percent - a.percent)
  return shares.length > 0 ? { year: 2024, basis: 'bls-oews-2024', shares: shares.slice(0, 5) } : undefined
}

/** Returns a function from a SOC code to the employers in the profile of the handbook that covers it and no other. */
function handbookProfiles() {
  const lines = readFileSync(path.join(folder, 'tables/ooh_industries.jsonl'), 'utf8').trim().split('\n')
  const profiles: { slug: string; employers: [string, number][] }[] = lines.map((line) => JSON.parse(line))
  const covered = [...by('slug', table('ooh_soc.csv'))].filter(([, rows]) => rows.length === 1)
  const slugs = new Map(covered.map(([slug, [row]]) => [row?.soc, slug]))
  return (soc: string) => {
    const employers = profiles.find(({ slug }) => slug === slugs.get(soc))?.employers ?? []
    const shares = employers.slice(0, 5).map(([name, percent]) => ({ name, percent }))
    return { year: 2024, basis: 'bls-ooh-2025', shares }
  }
}

function technologyIn(rows: Cells[]) {
  if (rows.length === 0) return undefined
  const names = (kept: Cells[]) => [...new Set(kept.map((row) => row.Example))]
  const hot = names(rows.filter((row) => row['Hot Technology'] === 'Y'))
  const inDemand = names(rows.filter((row) => row['In Demand'] === 'Y'))
  const other = names(rows).filter((name) => !hot.includes(name) && !inDemand.includes(name))
  return { basis: 'onet-30', year: 2026, hot, inDemand, other: other.slice(0, Math.max(0, 12 - hot.length)) }
}

function exposureIn([row = {}]: Cells[]) {
  return AI_MEASURES.flatMap(([measure, column, year, basis]) => {
    const value = number(row[column])
    if (value === undefined) return []
    const all = table('ai_exposure.csv').flatMap((other) => number(other[column]) ?? [])
    const rank = [...all].sort((a, b) => a - b).indexOf(value)
    return [{ measure, value, above: Math.floor((rank * 100) / all.length), year, basis }]
  })
}

function tasksIn(rows: Cells[]) {
  if (rows.length === 0) return undefined
  const observed = rows.filter((row) => Number(row.penetration) > 0).length
  return { listed: rows.length, observed, year: 2026, basis: 'anthropic-2026' }
}

/** Returns the plain values in a value by their paths, without those that are undefined. */
function leaves(value: unknown, at = ''): Map<string, unknown> {
  if (value === undefined) return new Map()
  if (typeof value !== 'object' || value === null) return new Map([[at, value]])
  return new Map(Object.entries(value).flatMap(([key, item]) => [...leaves(item, at ? `${at}.${key}` : key)]))
}
