import { fileHelp } from './rule-help/file-help'
import { mdxHelp } from './rule-help/mdx-help'
import { proseHelp } from './rule-help/prose-help'
import { redirectHelp } from './rule-help/redirect-help'
import { referenceHelp } from './rule-help/reference-help'
import { roleHelp } from './rule-help/role-help'
import type { RuleHelp } from './rule-help/rule-help'
import { sectionHelp } from './rule-help/section-help'
import { yamlHelp } from './rule-help/yaml-help'

const help = new Map<string, RuleHelp>(
  Object.entries({
    ...roleHelp,
    ...proseHelp,
    ...fileHelp,
    ...yamlHelp,
    ...mdxHelp,
    ...sectionHelp,
    ...referenceHelp,
    ...redirectHelp,
  }).sort(([a], [b]) => (a < b ? -1 : 1)),
)

/** Returns the ids of all rules, in alphabetical order. */
export function ruleIds(): string[] {
  return [...help.keys()]
}

/** Returns whether what the rule finds may be silenced for a line: warnings may, errors may not. */
export function mayBeSilenced(id: string): boolean {
  return help.get(id)?.warning === true
}

/** Returns the row of a rule in the table of content/MESSAGES.md; undefined for an unknown id. */
export function ruleRow(id: string): string | undefined {
  const rule = help.get(id)
  if (!rule) return undefined
  const means = rule.warning ? `Warning: ${rule.means.charAt(0).toLowerCase()}${rule.means.slice(1)}` : rule.means
  return `| \`${id}\` | ${means} | ${rule.mend} |`
}

/** Returns a page of help on a rule, as plain text; undefined for an unknown id. */
export function explainRule(id: string): string | undefined {
  const rule = help.get(id)
  if (!rule) return undefined
  const { means, mend, why, bad, good } = rule
  const parts = [
    `${id}${rule.warning ? ' (a warning)' : ''}`,
    plain(means),
    `Why: ${why}`,
    `Badly:\n\n${indent(bad)}`,
    `Well:\n\n${indent(good)}`,
    `To mend it: ${plain(mend)}`,
    rule.warning ? howToSilence(id) : 'It cannot be silenced: the site is not built with an error.',
  ]
  return parts.join('\n\n')
}

function howToSilence(id: string): string {
  const entry = `silence:\n  - { rule: ${id}, text: "words of the line that the warning names", reason: "why it may stand" }`
  return `Where the rule is wrong, silence it for one line, with a reason, in the front matter of the file:\n\n${indent(entry)}`
}

// On a terminal the marks of Markdown are noise.
function plain(markdown: string): string {
  return markdown.replaceAll('`', '')
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n')
}
