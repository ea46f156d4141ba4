import { findingsOf } from './finding'
import type { Format } from './formats'

/** Returns an object with the counts and every problem. */
export const formatJson: Format = (findings) => {
  const problems = findingsOf(findings)
  const errors = problems.filter(({ severity }) => severity === 'error').length
  return JSON.stringify({ roles: findings.roles, errors, warnings: problems.length - errors, problems }, null, 2)
}
