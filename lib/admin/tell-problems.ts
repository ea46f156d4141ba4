import type { VFileMessage } from 'vfile-message'
import { partToDos, sortProblems } from '../content/report'
import type { SectionRule } from '../content/sections'
import { TO_DO } from '../editing/placeholders'
import { plural } from '../format'
import { namePlace } from './name-place'

/** The file that the form shows. */
interface Shown {
  file: string
  text: string
  sections: readonly SectionRule[] | undefined
}

/**
 * Returns problems in words for the form. It shows neither files nor lines, so a problem of its own file is placed by the
 * labels of the form, and one of another by file and line. To-dos are many in a new file, and are only counted.
 */
export function tellProblems({ file, text, sections }: Shown, problems: readonly VFileMessage[]): string {
  const { toDos, others } = partToDos(sortProblems(problems))
  const placeOf = ({ file: at, line = 1, column = 1 }: VFileMessage) =>
    at === file ? namePlace(text, { line, column }, sections) : `${at}:${line}:${column}`
  const own = others.filter((found) => found.file === file)
  const elsewhere = others.filter((found) => found.file !== file)
  return [
    ...[...own, ...elsewhere].map((found) => {
      const { reason, fatal, source, ruleId } = found
      return `${fatal ? 'error: ' : ''}${placeOf(found)}: ${reason}  ${source}/${ruleId}`
    }),
    ...(toDos.length > 0
      ? [`${plural(toDos.length, 'place')} still ${toDos.length === 1 ? 'says' : 'say'} ${TO_DO}.`]
      : []),
  ].join('\n\n')
}
