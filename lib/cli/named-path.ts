import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'

/**
 * Returns the full path of a file or folder that somebody named: from the folder in which they stand, which npm leaves for
 * that of the project, or from the latter.
 */
export function namedPath(typed: string): string {
  return placesOf(typed).find((place) => existsSync(place)) ?? path.resolve(typed)
}

/**
 * Returns the path below the content folder of a file or folder that somebody named, from where they stand or from the
 * content folder; undefined when there is none.
 */
export function namedContent(contentDir: string, typed: string): string | undefined {
  return [...placesOf(typed), path.resolve(contentDir, typed)]
    .filter((place) => existsSync(place))
    .flatMap((place) => [
      path.relative(contentDir, place),
      path.relative(realpathSync(contentDir), realpathSync(place)),
    ])
    .map((below) => below.split(path.sep).join('/'))
    .find((below) => !/^\.\.(\/|$)/.test(below) && !path.isAbsolute(below))
}

/** Tells whether a file is, or lies below, what `namedContent` returned. */
export function isBelow(named: string, file: string): boolean {
  return named === '' || file === named || file.startsWith(`${named}/`)
}

function placesOf(typed: string): string[] {
  return [path.resolve(process.env.INIT_CWD ?? '', typed), path.resolve(typed)]
}
