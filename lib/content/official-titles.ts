import type { VFileMessage } from 'vfile-message'
import { plural } from '../format'
import { didYouMean } from './nearest'
import { problem } from './problem'
import type { SourceFile } from './read-file'

/** An occupation as O*NET divides them, and the titles that people have in it. */
export interface OfficialOccupation {
  /** O*NET-SOC code, e.g. `15-1299.04`; its first 7 characters are the SOC code. */
  code: string
  title: string
  /** Other titles, A to Z. */
  alternates: string[]
  /** Codes of the occupations that O*NET calls nearest, nearest first, as figures are published. */
  related: string[]
  /** The SOC code under which its figures are published together with those of others; undefined for its own. */
  joint: string | undefined
}

/** Returns the SOC code of an O*NET-SOC code. */
export function socOf(code: string): string {
  return code.slice(0, 7)
}

/** Returns the SOC code under which the figures of an occupation are published. */
export function publishedCode({ code, joint }: Pick<OfficialOccupation, 'code' | 'joint'>): string {
  return joint ?? socOf(code)
}

/** What `titles.txt` holds. */
export interface OfficialTitles {
  /** Ids from sources.yaml. */
  sources: string[]
  /** By rising code. */
  occupations: OfficialOccupation[]
}

export interface ParsedTitles {
  /** Undefined when there is no such file, or it has problems. */
  entry?: OfficialTitles | undefined
  problems: VFileMessage[]
}

/** The fields of a line in order. The last may be left out. */
const FIELDS = [
  { form: /^\d\d-\d{4}\.\d\d$/, expected: 'an O*NET-SOC code such as 45-2093.00' },
  { form: /^[^|]+$/, expected: 'the title of the occupation, without “|”' },
  { form: /^([^|]+(\|[^|]+)*)?$/, expected: 'other titles with “|” between them' },
  { form: /^(\d\d-\d{4}(\|\d\d-\d{4})*)?$/, expected: 'SOC codes such as 45-2093 with “|” between them' },
  { form: /^\d\d-\d{4}$/, expected: 'a SOC code such as 31-1120, or left out' },
]
const LEAST_FIELDS = FIELDS.length - 1
const MOST_SHOWN = 40
const SOURCES = '# Sources: '
const REMEDY = 'Write the file again with: npm run titles -- --from FOLDER.'

/**
 * Returns the titles in the text of `titles.txt`. Lines that begin with `#` are notes; one of them names the sources.
 * @param knownSources ids from sources.yaml; empty when that file cannot be read
 */
export function parseTitles({ file, text }: SourceFile, knownSources: string[]): ParsedTitles {
  const problems: VFileMessage[] = []
  const occupations: OfficialOccupation[] = []
  const sources: string[] = []
  text.split('\n').forEach((line, index) => {
    const report = (rule: string, column: number, message: string) =>
      void problems.push(problem(rule, file, { line: index + 1, column }, message))
    if (line.startsWith(SOURCES)) sources.push(...readSources(line, knownSources, report))
    if (line === '' || line.startsWith('#')) return
    const occupation = readLine(line, report)
    const before = occupations.at(-1)?.code ?? ''
    if (!occupation) return
    if (occupation.code <= before)
      report('titles/order', 1, `${occupation.code} stands below ${before}; codes rise, each once. ${REMEDY}`)
    occupations.push(occupation)
  })
  if (sources.length === 0) {
    const message = `No line names the sources, such as “${SOURCES}onet-29”. ${REMEDY}`
    problems.push(problem('titles/line', file, { line: 1, column: 1 }, message))
  }
  return { entry: problems.length > 0 ? undefined : { sources, occupations }, problems }
}

/** Returns the text of `titles.txt`. {@link parseTitles} reads it. */
export function titlesText(notes: string[], { sources, occupations }: OfficialTitles): string {
  const head = [...notes.map((note) => `# ${note}`), SOURCES + sources.join(', ')]
  const lines = occupations.map(({ code, title, alternates, related, joint }) =>
    [code, title, alternates.join('|'), related.join('|'), ...(joint ? [joint] : [])].join('\t'),
  )
  return [...head, ...lines, ''].join('\n')
}

type Report = (rule: string, column: number, message: string) => void

function readLine(line: string, report: Report): OfficialOccupation | undefined {
  const fields = line.split('\t')
  const [code = '', title = '', alternates = '', related = '', joint] = fields
  if (fields.length < LEAST_FIELDS || fields.length > FIELDS.length) {
    const expected = `${LEAST_FIELDS} or ${FIELDS.length} with a tab between them`
    return void report(
      'titles/line',
      1,
      `The line has ${plural(fields.length, 'field')}, but must have ${expected}. ${REMEDY}`,
    )
  }
  const wrong = fields.findIndex((field, at) => !FIELDS[at]?.form.test(field))
  if (wrong >= 0) {
    const start = fields.slice(0, wrong).reduce((length, field) => length + field.length + 1, 1)
    const found = fields[wrong]?.slice(0, MOST_SHOWN)
    const expected = FIELDS[wrong]?.expected
    return void report('titles/line', start, `Field ${wrong + 1} is “${found}”, but must be ${expected}. ${REMEDY}`)
  }
  return { code, title, alternates: list(alternates), related: list(related), joint }
}

function readSources(line: string, known: string[], report: Report): string[] {
  const ids = line.slice(SOURCES.length).split(', ')
  for (const id of known.length === 0 ? [] : ids.filter((id) => !known.includes(id))) {
    const advice = `${didYouMean(id, known)} Use an id from there, or add the source.`
    report(
      'reference/source',
      line.indexOf(id, SOURCES.length) + 1,
      `There is no source “${id}” in sources.yaml.${advice}`,
    )
  }
  return ids
}

function list(field: string): string[] {
  return field === '' ? [] : field.split('|')
}
