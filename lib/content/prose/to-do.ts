import { problem } from '../problem'
import { findToDo } from './passages'
import type { ProseRule } from './prose-rule'

/** Reports each line that is marked as to do: in a draft that is work in progress, on a public page a mistake. */
export const toDoMarks: ProseRule = ({ source, lines, data }) => {
  if (!source.text.includes('TODO')) return []
  const isDraft = data.status === 'draft'
  const advice = isDraft
    ? 'Write what it asks for, and take the mark out, before the role is published.'
    : 'Readers would see it. Write what it asks for and take the mark out, or set “status: draft”.'
  return lines.flatMap((line, index) => {
    const found = findToDo(line)
    if (found < 0) return []
    const place = { line: index + 1, column: found + 1 }
    const message = `Still to do${whatOf(line.slice(found))}. ${advice}`
    return [problem('draft/to-do', source.file, place, message, isDraft ? 'warning' : 'error')]
  })
}

// What stands behind the mark, as far as the line holds it and without the marks of Markdown and YAML.
function whatOf(mark: string): string {
  const [text = ''] = mark.replace(/^TODO[\s:*_]*/, '').split(/["}\]]/)
  const short = text.length > 50 ? `${text.slice(0, 49).trimEnd()}…` : text.trim().replace(/\.$/, '')
  return short === '' ? '' : `: “${short}”`
}
