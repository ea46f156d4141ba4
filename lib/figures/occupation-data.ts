import path from 'node:path'
import type { OccupationData } from '../content/schema/occupation'
import { readExposure, readTasks } from './exposure'
import { readIndustries } from './industries'
import { readHistory, readNationalSurveys, readStates } from './oews'
import { readJobZones, readSchooling, readTechnology } from './onet'
import { readProjections } from './projections'
import { groupRows, type Row, readCsv, textIn } from './read-table'

/**
 * Reads the official files below a folder once and returns a function from a SOC code to the figures of the occupation,
 * undefined when the wage survey or the projections do not hold the code. What else is not published is left out.
 *
 * The folder holds `official/bls` and `official/onet` with files as their publishers name them, and `tables` with what
 * exists only in other forms; content/FIGURES.md lists them.
 * @throws Error naming the file that is missing or not as expected
 */
export async function readOfficialFigures(folder: string): Promise<(soc: string) => OccupationData | undefined> {
  const bls = path.join(folder, 'official', 'bls')
  const onet = path.join(folder, 'official', 'onet')
  const tables = path.join(folder, 'tables')
  const surveys = await readNationalSurveys(bls)
  const latest = surveys.at(-1)
  const history = readHistory(tables, surveys)
  const states = readStates(tables)
  const projections = await readProjections(bls)
  const industries = readIndustries(tables)
  const jobZones = await readJobZones(onet)
  const schooling = await readSchooling(onet)
  const technology = readTechnology(onet)
  const exposure = readExposure(tables)
  const tasks = readTasks(tables)
  const members = readMembers(tables)

  return (soc) => {
    const survey = latest?.rows.get(soc)
    const projected = projections(soc)
    if (!latest || survey?.employment === undefined || !projected) return undefined
    const basis = `bls-oews-${latest.year}`
    // Some occupations are published together under one code; O*NET describes them one by one.
    const codes = (members.get(soc) ?? [{ soc }]).map((row) => `${textIn(row, 'soc')}.00`)
    const past = history(soc)
    return defined({
      title: survey.title,
      employment: { value: survey.employment, year: latest.year, basis },
      pay: { ...survey.pay, year: latest.year, basis },
      history: past.length > 1 ? past : undefined,
      states: states(soc),
      projection: projected.projection,
      entry: projected.entry,
      jobZone: jobZones(codes),
      education: codes.length === 1 ? schooling(`${soc}.00`) : undefined,
      industries: industries(soc),
      technology: technology(codes),
      exposure: exposure(soc),
      tasks: tasks(codes),
    })
  }
}

/**
 * Returns, from `soc_crosswalk.csv`, the occupations that the wage survey publishes together under a code, by that code.
 * @throws Error when the file is missing or not as expected
 */
export function readMembers(tables: string): Map<string, Row[]> {
  return groupRows(readCsv(tables, 'soc_crosswalk.csv', ['soc', 'oews_code']), 'oews_code')
}

function defined<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Value
}
