import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Returns the texts of all occupation files, by name. */
export function occupationsIn(contentDir: string): Record<string, string> {
  const folder = path.join(contentDir, 'occupations')
  return Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]))
}
