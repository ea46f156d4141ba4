import path from 'node:path'
import type { Corpus } from '../content/corpus'
import type { Library } from '../content/library'
import { freePlace } from '../editing/free-place'
import { takenTitles } from '../editing/propose-aliases'
import { proposeDraft } from '../editing/propose-draft'
import { proposeOccupation } from '../editing/propose-occupation'
import type { RoleDraft } from '../editing/role-source'
import { titleResolver } from '../titles/resolve-title'
import { describeImport } from './describe-import'
import { readDocument } from './read-document'
import { type ReadRole, readRole } from './read-role'

export interface ImportOptions {
  /** Of the only document; without it, the document tells. */
  title?: string | undefined
  /** `2026-11-21` */
  today: string
  /** Without it, the document tells, or the roles nearest to its title. */
  category: string | undefined
  kind: RoleDraft['kind'] | undefined
  specializes: string | undefined
}

export interface ImportedRole {
  /** Where it goes, below the content folder. */
  file: string
  draft: RoleDraft
  /** What was found, guessed and missed, a line each. */
  report: string[]
}

/**
 * Returns the draft of a role that a job description becomes, with what its title tells where the document does not.
 * @throws Error that says why it becomes none and what to do
 */
export async function importRole(
  corpus: Corpus,
  library: Library,
  document: string,
  options: ImportOptions,
): Promise<ImportedRole> {
  const resolve = titleResolver(library)
  const taken = takenTitles(corpus)
  const read = readRole(await readDocument(document), {
    title: options.title,
    kind: options.kind,
    fileName: path.basename(document),
    isTitle: (text) => resolve(text) !== undefined,
    isCategory: (text) => categoryNamed(corpus, text) !== undefined,
    isFree: (title) => !taken.has(title.toLowerCase()),
  })
  const { title, kind, guessed } = read
  refuseAgain(corpus, title)
  const category =
    options.category ?? categoryNamed(corpus, read.category) ?? nearestCategory(corpus, library, title, guessed)
  if (category === undefined)
    throw new Error(
      `No role of the site comes near “${title}”, so its category cannot be guessed. Name it with --category: ${[...corpus.categories.keys()].join(', ')}.`,
    )
  const file = freePlace(corpus, title, category)
  const proposal = proposeDraft(corpus, {
    title,
    kind,
    category,
    today: options.today,
    specializes: options.specializes,
    soc: read.fields.soc,
    text: wordsFor(read),
  })
  if (kind === 'profile' && proposal.draft.specializes === undefined)
    throw new Error(
      'It reads like a profile, and no guide comes near its title. Name the guide with --specializes, or say --kind guide.',
    )
  return { file, draft: joined(proposal.draft, read), report: describeImport(read, proposal.remarks) }
}

/** @throws Error when a draft has the very title: most likely it was made of the same document */
function refuseAgain({ roles }: Corpus, title: string) {
  const isSame = (text: unknown) => String(text).trim().toLowerCase() === title.toLowerCase()
  const draft = [...roles.values()].find(({ data }) => data.status === 'draft' && isSame(data.title))
  if (draft)
    throw new Error(
      `It was probably imported already: open ${draft.file}, a draft with the title “${title}”. To import it anew, delete that file first; if it is another role, name it with --title.`,
    )
}

/** What the document says comes before what was proposed. */
function joined(proposed: RoleDraft, { fields }: ReadRole): RoleDraft {
  const { soc: _, aliases, glance, toDo, ...others } = fields
  return {
    ...proposed,
    ...others,
    aliases: aliases ?? proposed.aliases,
    glance: { ...proposed.glance, ...glance },
    toDo: { ...proposed.toDo, ...toDo },
  } as RoleDraft
}

function categoryNamed({ categories }: Corpus, text = ''): string | undefined {
  const typed = text.trim().toLowerCase()
  return [...categories].find(([id, { data }]) => id === typed || String(data.title).toLowerCase() === typed)?.[0]
}

function nearestCategory(corpus: Corpus, library: Library, title: string, guessed: string[]): string | undefined {
  const own = titleResolver(library)(title)
  const near = own && 'role' in own ? own.role : proposeOccupation(corpus, library, { title, category: '' })?.near[0]
  if (near) guessed.push(`category: ${near.category}, that of ${near.title}`)
  return near?.category
}

function wordsFor({ fields: { summary = '', sections = {} } }: ReadRole): string {
  const {
    duties = [],
    responsibilities = [],
    qualifications = [],
    requirements = [],
    overview = '',
    about = '',
    fit = '',
  } = sections
  const items = [...qualifications, ...requirements].flatMap((group) => [group.title, ...group.items])
  return [...duties, ...responsibilities, ...items, summary, overview, about, fit].join('\n')
}
