import { formatReport } from '../../content/report'
import { plural } from '../../format'
import { findingsOf } from './finding'
import type { Format } from './formats'

/**
 * Returns workflow commands, from which GitHub makes annotations beside the lines of a pull request, and then the report:
 * of the annotations it shows ten errors and ten warnings only.
 */
export const formatGithub: Format = (findings) => {
  const { problems, roles } = findings
  if (problems.length === 0) return `No problems in ${plural(roles, 'role')}.`
  const annotations = findingsOf(findings).map(
    ({ rule, severity, file, line, column, message }) =>
      `::${severity} file=${escapeValue(file)},line=${line},col=${column},title=${escapeValue(rule)}::${escapeText(message)}`,
  )
  return [...annotations, formatReport(problems)].join('\n')
}

// https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeValue(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
