/** Help on one rule. `means` and `mend` are its row in content/MESSAGES.md; `check --explain` prints all of it. */
export interface RuleHelp {
  /** Warnings do not keep a site from being built and can be silenced for a line. */
  warning?: true
  means: string
  mend: string
  why: string
  bad: string
  good: string
}
