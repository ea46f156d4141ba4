import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parse, parseDocument } from 'yaml'
import { isRecord } from '../content/is-record'
import { listContentFiles } from '../content/list-files'
import { loadContent, today } from '../content/load'
import { ALL_OCCUPATIONS } from '../content/schema/occupation'
import { readMembers, readOfficialFigures } from '../figures/occupation-data'
import { occupationYaml } from '../figures/occupation-yaml'
import { plural } from '../format'
import type { Outcome } from './main'

interface Options {
  contentDir: string
  /** The folder with the official files. */
  from: string
  /** SOC codes; without any, those of all roles and of the files that are there. */
  socs: string[]
  dryRun: boolean
}

/**
 * Writes `occupations/<soc>.yaml` from the publishers' files. Returns what changes, value by value; with `dryRun` nothing
 * is written. Nothing is written either when a code is not in the files.
 * @throws Error naming an official file that is missing or not as expected
 */
export async function figures({ contentDir, from, socs, dryRun }: Options): Promise<Outcome> {
  const figuresOf = await readOfficialFigures(from)
  const wanted = socs.length > 0 ? socs : codesInUse(contentDir)
  const unknown = wanted.filter((soc) => !figuresOf(soc))
  if (unknown.length > 0) {
    const members = readMembers(path.join(from, 'tables'))
    const lines = unknown.map((soc) => `${soc}: ${whyUnknown(soc, members)}`)
    return { text: [...lines, 'Nothing was written.'].join('\n'), ok: false }
  }
  if (!dryRun) mkdirSync(path.join(contentDir, 'occupations'), { recursive: true })
  const reports = wanted.flatMap((soc) => {
    const data = figuresOf(soc)
    if (!data) return []
    const file = path.join(contentDir, 'occupations', `${soc}.yaml`)
    const text = occupationYaml(data)
    const before = readIfThere(file)
    if (before === text) return []
    if (!dryRun) writeFileSync(file, text)
    const changes = changesTo(text, before).map((change) => `  ${change}\n`)
    return [`occupations/${soc}.yaml  ${data.title}\n${changes.join('')}`]
  })
  const summary = `${plural(wanted.length, 'occupation')} read, ${reports.length} ${dryRun ? 'would change; nothing was written' : 'written'}.`
  return { text: [...reports, summary].join('\n'), ok: true }
}

function whyUnknown(soc: string, members: ReturnType<typeof readMembers>): string {
  if (!/^\d\d-\d{4}$/.test(soc)) return 'not a SOC code. Write one such as 15-1252, without the part after a dot.'
  const [joint] = [...members].find(([, rows]) => rows.some((row) => row.soc === soc)) ?? []
  if (joint && joint !== soc) return `published only within ${joint}. Use that code, and say so in the role's socNote.`
  return 'neither the wage survey nor the projections hold it. Is it a code of the SOC of 2018?'
}

function codesInUse(contentDir: string): string[] {
  const { corpus } = loadContent(contentDir, { today: today() })
  const ofRoles = [...corpus.roles.values()].map(({ data }) => data.soc).filter((soc) => typeof soc === 'string')
  const ofFiles = listContentFiles(contentDir).files.occupations.map((file) => path.basename(file, '.yaml'))
  return [...new Set([ALL_OCCUPATIONS, ...ofRoles, ...ofFiles])].sort()
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

function changesTo(text: string, before: string | undefined): string[] {
  if (before === undefined) return ['new']
  const document = parseDocument(before)
  if (document.errors.length > 0) return ['replaces a file that could not be read']
  const changes = differences(document.toJS(), parse(text))
  return changes.length > 0 ? changes : ['the same figures, written in another form']
}

function differences(before: unknown, after: unknown, at = ''): string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  if (isContainer(before) && isContainer(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)])
    return [...keys].flatMap((key) => differences(entry(before, key), entry(after, key), at ? `${at}.${key}` : key))
  }
  return [`${at}: ${shown(before)} -> ${shown(after)}`]
}

function isContainer(value: unknown): value is object {
  return isRecord(value) || Array.isArray(value)
}

function entry(container: object, key: string): unknown {
  return (container as Record<string, unknown>)[key]
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}
