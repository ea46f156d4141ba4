import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

interface OccupationFile {
  title: string
  employment: { value: number; year: number }
  pay: { p10?: number; p25?: number; median?: number; p75?: number; p90?: number; year: number }
  history: { year: number; employment: number; median?: number; basis: string }[]
  states: { year: number; pay: Record<string, { median?: number }> }
  exposure: { above: number; year: number; basis: string }[]
  tasks: { listed: number }
  projection: { from: number; to: number; changePercent: number; openingsPerYear: number }
}

/** Returns what a file `content/occupations/<soc>.yaml` says, read past the site's own code. */
export function occupationFile(soc: string): OccupationFile {
  return parse(readFileSync(`content/occupations/${soc}.yaml`, 'utf8'))
}

/** Returns the front matter of a role by the address of its page, read past the site's own code. */
export function frontMatter(address: string): Record<string, unknown> & { soc: string } {
  const text = readFileSync(`${address.replace('/jobs/', 'content/roles/')}.mdx`, 'utf8')
  return parse(text.split(/^---$/m)[1] ?? '')
}
