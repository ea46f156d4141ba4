import path from 'node:path'
import type { VFileMessage } from 'vfile-message'
import type { Corpus } from '../content/corpus'
import { createLibrary } from '../content/library'
import { checkCorpus } from '../content/load'
import { formatProblem, partToDos } from '../content/report'
import { parseRole } from '../content/role'
import { roleSource } from '../editing/role-source'
import { plural } from '../format'
import { type ImportedRole, type ImportOptions, importRole } from './import-role'

export interface Imported {
  document: string
  /** Where the role goes, below the content folder. */
  file: string
  text: string
  /** What was found, guessed and missed, a line each. */
  report: string[]
  /** What is wrong with the file, a line each as `check` would tell it. */
  errors: string[]
}

export interface Failed {
  document: string
  reason: string
}

/** Returns the files that job descriptions become, and why some become none. What is wrong with one does not stop the rest. */
export async function importRoles(
  corpus: Corpus,
  documents: readonly string[],
  { today, onProgress, ...options }: ImportOptions & { onProgress: (done: number, document: string) => void },
): Promise<{ imported: Imported[]; failed: Failed[] }> {
  const library = createLibrary(corpus, today, { drafts: true })
  const roles = new Map<string, ImportedRole>()
  const failed: Failed[] = []
  for (const [index, document] of documents.entries()) {
    onProgress(index, document)
    try {
      const role = await importRole(corpus, library, document, { today, ...options })
      const [same, other] = [...roles].find(([, { file }]) => path.basename(file) === path.basename(role.file)) ?? []
      if (other)
        throw new Error(`${same} becomes ${other.file} as well. Change one of the titles, or import one of the two.`)
      roles.set(document, role)
    } catch (error) {
      failed.push({ document, reason: error instanceof Error ? error.message : String(error) })
    }
  }
  withoutSharedTitles([...roles.values()])
  const written = [...roles].map(([document, role]) => ({ document, ...role, text: roleSource(role.draft) }))
  // Rules across files speak of a draft as well, as of what its title promises.
  const parsed = written.map(({ file, text }) => [path.basename(file, '.mdx'), parseRole({ file, text })] as const)
  const problems = checkCorpus({ ...corpus, roles: new Map([...corpus.roles, ...parsed]) }, today)
  const imported = written.map(({ document, file, text, report }): Imported => {
    const { toDos, others } = partToDos(problems.filter((found) => found.file === file))
    const errors = others.filter(({ fatal }) => fatal).map(formatProblem)
    const told = warningsIn(others)
    return { document, file, text, report: [...report, `to do: ${plural(toDos.length, 'mark')}${told}`], errors }
  })
  return { imported, failed }
}

/** Returns what `check` warns of, by its rules. */
function warningsIn(problems: readonly VFileMessage[]): string {
  const rules = problems.filter(({ fatal }) => !fatal).map(({ source, ruleId }) => `${source}/${ruleId}`)
  if (rules.length === 0) return ''
  return `; besides, ${plural(rules.length, 'warning')} of check: ${[...new Set(rules)].sort().join(', ')}`
}

/** Takes alternate titles off that another role of the same import has. */
function withoutSharedTitles(roles: readonly ImportedRole[]) {
  const taken = new Set(roles.map(({ draft }) => draft.title.toLowerCase()))
  for (const { draft, report } of roles) {
    const { aliases = [] } = draft
    draft.aliases = aliases.filter((alias) => !taken.has(alias.toLowerCase()))
    const shared = aliases.filter((alias) => taken.has(alias.toLowerCase()))
    if (shared.length > 0)
      report.push(`taken off: ${shared.join(', ')}, which another role of this import has as a title`)
    for (const alias of draft.aliases) taken.add(alias.toLowerCase())
  }
}
