import path from 'node:path'
import { type OfficialTitles, publishedCode, socOf } from '../content/official-titles'
import { readMembers } from './occupation-data'
import { TEXTS, WORKBOOKS } from './onet'
import { groupRows, numberIn, type Row, readTabs, readWorkbook, textIn } from './read-table'

const CODE = 'O*NET-SOC Code'
const LIST = 'Occupation Data.txt'

/**
 * Reads all occupations of O*NET with their titles from files below a folder: `Occupation Data.txt`, `Alternate
 * Titles.xlsx` and `Related Occupations.xlsx`, of which the primary ones are taken, and the table `soc_crosswalk.csv`.
 * @throws Error naming the file that is missing or not as expected
 */
export async function readOfficialTitles(folder: string): Promise<OfficialTitles> {
  const onet = path.join(folder, 'official', 'onet')
  const rows = readTabs(onet, LIST, [CODE, 'Title'])
  const codes = new Set(rows.map((row) => textIn(row, CODE)))
  const about = async (file: string, columns: string[]) => {
    const groups = groupRows(await readWorkbook(onet, file, [CODE, ...columns]), CODE)
    const unknown = [...groups.keys()].find((code) => !codes.has(code))
    if (unknown === undefined) return (code: string) => groups.get(code) ?? []
    throw new Error(
      `${path.join(onet, file)} names ${unknown}, which ${LIST} does not hold. Are the two of one release?`,
    )
  }
  const alternates = await about('Alternate Titles.xlsx', ['Alternate Title'])
  const related = await about('Related Occupations.xlsx', ['Related O*NET-SOC Code', 'Relatedness Tier', 'Index'])
  const jointCodes = readJointCodes(path.join(folder, 'tables'))
  const published = (code: string) => publishedCode({ code, joint: jointCodes.get(socOf(code)) })
  const occupations = rows.map((row) => {
    const [code, title] = [textIn(row, CODE), textIn(row, 'Title')]
    return {
      code,
      title,
      alternates: distinctTitles(title, alternates(code)),
      related: nearestCodes(published(code), related(code), published),
      joint: jointCodes.get(socOf(code)),
    }
  })
  return { sources: [WORKBOOKS.id, TEXTS.id], occupations: occupations.sort((a, b) => (a.code < b.code ? -1 : 1)) }
}

function distinctTitles(own: string, rows: Row[]): string[] {
  const titles = new Map(rows.map((row) => textIn(row, 'Alternate Title')).map((title) => [title.toLowerCase(), title]))
  titles.delete(own.toLowerCase())
  return [...titles.values()].sort()
}

function nearestCodes(own: string, rows: Row[], published: (code: string) => string): string[] {
  const codes = rows
    .filter((row) => textIn(row, 'Relatedness Tier').startsWith('Primary'))
    .sort((a, b) => (numberIn(a, 'Index') ?? 0) - (numberIn(b, 'Index') ?? 0))
    .map((row) => published(textIn(row, 'Related O*NET-SOC Code')))
  return [...new Set(codes)].filter((code) => code !== own)
}

/** Returns the SOC code under which an occupation is published together with others, by its own code. */
function readJointCodes(tables: string): Map<string, string> {
  const members = [...readMembers(tables)].flatMap(([joint, rows]) =>
    rows.map((row) => [textIn(row, 'soc'), joint] as const),
  )
  return new Map(members.filter(([soc, joint]) => joint !== '' && joint !== soc))
}
