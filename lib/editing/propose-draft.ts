import type { Corpus } from '../content/corpus'
import { createLibrary, type Library } from '../content/library'
import type { Role } from '../content/role'
import { ALL_OCCUPATIONS } from '../content/schema/occupation'
import type { Level } from '../content/schema/role'
import { oncePer } from '../once-per'
import { matchRoles } from '../search/match-roles'
import { roleIndex } from '../search/role-index'
import { titleResolver } from '../titles/resolve-title'
import { words } from '../words'
import { TO_DO } from './placeholders'
import { proposeAliases } from './propose-aliases'
import { proposeFacts } from './propose-facts'
import { type OccupationProposal, proposeOccupation } from './propose-occupation'
import { proposeSkills } from './propose-skills'
import type { RoleDraft } from './role-source'

interface Wanted {
  title: string
  kind: RoleDraft['kind']
  category: string
  /** `2026-11-21` */
  today: string
  /** The guide that a profile narrows down; proposed when it is left out. */
  specializes?: string | undefined
  /** The SOC code that a document names. */
  soc?: string | undefined
  /** What is known of the role in words; skills are looked for in it. */
  text?: string | undefined
}

interface Proposal {
  draft: RoleDraft
  /** What was proposed and why, a line each, for the person who has to confirm it. */
  remarks: string[]
}

const STAND_IN = `${ALL_OCCUPATIONS}, all occupations, stands in`

const LEVELS: [RegExp, Level][] = [
  [/\b(manager|director|head|chief|lead|supervisor|principal)\b/i, 'lead'],
  [/\b(senior|sr|staff)\b/i, 'senior'],
  [/\b(junior|jr|trainee|apprentice|intern|entry)\b/i, 'entry'],
]

/** Returns a draft with everything that can be told from a title: occupation, official facts, skills, other titles, level. */
export function proposeDraft(corpus: Corpus, wanted: Wanted): Proposal {
  const { title, kind, today } = wanted
  const library = libraryOf(corpus)
  const proposal = proposeOccupation(corpus, library, wanted)
  const near = proposal?.near.length ? proposal.near : searched(library, title)
  const soc = proposal?.occupation?.soc
  const { from, isStandIn, ...skills } = proposeSkills(library, { ...wanted, soc, near })
  const aliases = soc === undefined ? [] : proposeAliases(corpus, title, soc)
  const level = LEVELS.find(([form]) => form.test(title))?.[1]
  const specializes = kind === 'profile' ? (wanted.specializes ?? proposeGuide(library, title, near)) : undefined
  const official = officialParts(corpus, title, proposal)
  const isGuess = specializes !== undefined && wanted.specializes === undefined
  return {
    draft: {
      title,
      kind,
      specializes,
      aliases,
      level,
      skills,
      changes: [{ date: today, note: 'First published.' }],
      ...official.draft,
      toDo: {
        ...official.draft.toDo,
        ...(isGuess && { specializes: 'is this the guide that the profile narrows down?' }),
        ...(aliases.length > 0 && { aliases: 'keep those that employers use for the same work' }),
        'skills.core': isStandIn
          ? 'a stand-in; name what nobody is hired without, and add to skills.yaml what it lacks'
          : 'keep or name what nobody is hired without',
        'skills.common': 'keep or name what is often asked for',
      },
    },
    remarks: [
      ...(isGuess ? [`specializes: ${specializes}, the nearest guide`] : []),
      ...official.remarks,
      ...(aliases.length > 0 ? [`aliases: ${aliases.join(', ')}, from O*NET’s titles`] : []),
      `skills: ${[...skills.core, ...skills.common].join(', ')} (${from})`,
    ],
  }
}

// Roles that nobody can read yet have taken their titles all the same.
const libraryOf = oncePer((corpus: Corpus) => createLibrary(corpus, '', { drafts: true }))

/** Returns what the official occupation tells; where its figures are not there yet, those of all occupations stand in. */
function officialParts(
  corpus: Corpus,
  title: string,
  proposal: OccupationProposal | undefined,
): { draft: Pick<RoleDraft, 'soc' | 'socNote' | 'glance' | 'toDo'>; remarks: string[] } {
  const named = (proposal?.others ?? []).map((one) => `${one.soc} ${one.title}`).join('; ')
  if (!proposal?.occupation) {
    const soc = choiceOf(proposal?.others ?? [], named)
    const state = proposal ? `not chosen; ${STAND_IN}. ${proposal.reason}` : `not found; ${STAND_IN}`
    return { draft: { soc: ALL_OCCUPATIONS, toDo: { soc } }, remarks: [`soc: ${state}. To do: ${soc}`] }
  }
  const { soc, title: official } = proposal.occupation
  const remark = `soc: ${soc} (${official}): ${proposal.reason}${named && `; besides ${named}`}`
  const figures = corpus.occupations.get(soc)?.entry
  if (!figures) {
    const toDo = `${soc}, ${official}, once its figures are there: ${command(soc)}${named && `. Or ${named}`}`
    return {
      draft: { soc: ALL_OCCUPATIONS, toDo: { soc: `write ${toDo}` } },
      remarks: [
        remark,
        `There is no file occupations/${soc}.yaml, so ${STAND_IN}. Run ${command(soc)}, then write ${soc} into the file.`,
      ],
    }
  }
  const isSame = words(official).join(' ') === words(title).join(' ')
  const socNote = `Counted among ${official}. ${TO_DO}: say where the official group is wider than the role, or take this out.`
  const glance = proposeFacts(figures, corpus.occupations.get(ALL_OCCUPATIONS)?.entry)
  return {
    draft: {
      soc,
      socNote: isSame ? undefined : socNote,
      glance,
      toDo: { soc: `is it ${official}?${named && ` Or ${named}`}` },
    },
    remarks: [remark, `growth: ${glance.growth?.text}`, `education: ${figures.entry?.education ?? 'not published'}`],
  }
}

/** Returns the roles that a search for a title finds, of those whose titles have half of its words. */
function searched(library: Library, title: string): Role[] {
  const typed = [...new Set(words(title))]
  const { matches, partial } = matchRoles(roleIndex(library), title, { verbatim: true })
  return [...matches, ...partial]
    .map(({ role }) => role)
    .filter(({ title: own, aliases }) =>
      [own, ...aliases].some((name) => typed.filter((word) => words(name).includes(word)).length >= typed.length / 2),
    )
}

function choiceOf(others: OccupationProposal['others'], named: string): string {
  const [first, ...more] = others
  if (!first) return `find the code at https://www.onetonline.org/find, then ${command('CODE')}, and write it here`
  return more.length === 0
    ? `is it ${named}? If so, write the code here, where its figures are missing after ${command(first.soc)}`
    : `choose one: ${named}. Write its code here, where its figures are missing after ${command('CODE')}`
}

function command(soc: string): string {
  return `npm run figures -- --from FOLDER --soc ${soc}`
}

function proposeGuide(library: Library, title: string, near: Role[]): string | undefined {
  const found = titleResolver(library)(title)
  const own = found && 'role' in found ? [found.role] : []
  return [...own, ...near].find(({ kind }) => kind === 'guide')?.id
}
