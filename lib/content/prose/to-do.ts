import type { VFileMessage } from 'vfile-message'
import { isDraft } from '../is-draft'
import { LEFT_OVER } from '../left-over'
import { problem } from '../problem'
import type { SourceFile } from '../read-file'
import { findToDo } from './passages'
import type { ProseRule } from './prose-rule'

const LEFT_OVER_HEADING = `## ${LEFT_OVER}`

/**
 * Reports each line that is marked as to do: in a draft that is work in progress, on a public page a mistake. Of a draft
 * also what is left over from an import, should its mark be gone.
 */
export const toDoMarks: ProseRule = ({ source, lines, data }) => {
  const isInWork = isDraft(data, source.text)
  const leftOver = isInWork ? leftOverIn(source, lines) : []
  if (!source.text.includes('TODO')) return leftOver
  const advice = isInWork
    ? 'Write what it asks for, and take the mark out, before the role is published.'
    : 'Readers would see it. Write what it asks for and take the mark out, or set “status: draft”.'
  const marked = lines.flatMap((line, index) => {
    const found = findToDo(line)
    if (found < 0) return []
    const place = { line: index + 1, column: found + 1 }
    const message = `Still to do${whatOf(line.slice(found))}. ${advice}`
    return [problem('draft/to-do', source.file, place, message, isInWork ? 'warning' : 'error')]
  })
  return [...marked, ...leftOver]
}

function leftOverIn({ file, text }: SourceFile, lines: readonly string[]): VFileMessage[] {
  if (!text.includes(LEFT_OVER_HEADING)) return []
  const index = lines.findIndex((line) => line.trimEnd() === LEFT_OVER_HEADING)
  if (index < 0 || lines.slice(index).some((line) => findToDo(line) >= 0)) return []
  const message = `Still to do: “${LEFT_OVER}” stands at the end. Move what is worth keeping into the sections above, delete the rest, then the heading.`
  return [problem('draft/to-do', file, { line: index + 1, column: 1 }, message, 'warning')]
}

// What stands behind the mark, as far as the line holds it and without the marks of Markdown and YAML.
function whatOf(mark: string): string {
  const [text = ''] = mark.replace(/^TODO[\s:*_]*/, '').split(/["}\]]/)
  const short = text.length > 50 ? `${text.slice(0, 49).trimEnd()}…` : text.trim().replace(/\.$/, '')
  return short === '' ? '' : `: “${short}”`
}
