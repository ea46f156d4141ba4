import { explainRule } from '../../content/explain-rule'
import { findingsOf } from './finding'
import type { Format } from './formats'

/** Returns SARIF 2.1.0, the form in which code scanners and editors exchange what they found. */
export const formatSarif: Format = (findings) => {
  const results = findingsOf(findings)
  const rules = [...new Set(results.map(({ rule }) => rule))]
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'check', rules: rules.map((id) => ({ id, help: { text: explainRule(id) ?? id } })) } },
        columnKind: 'utf16CodeUnits',
        results: results.map(({ rule, severity, file, line, column, message }) => ({
          ruleId: rule,
          ruleIndex: rules.indexOf(rule),
          level: severity,
          message: { text: message },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(file), uriBaseId: '%SRCROOT%' },
                region: { startLine: line, startColumn: column },
              },
            },
          ],
        })),
      },
    ],
  }
  return JSON.stringify(log, null, 2)
}
