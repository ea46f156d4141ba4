import type { Root, RootContent } from 'mdast'
import { longDate } from '../../format'
import type { RoleDocument, Section, SectionId } from '../document/parsed'
import { glanceTree, moreTree, pathTree, recordTree, sourcesTree } from './fact-trees'
import { aiEvidenceTree, payDetailTree, payTree, workforceTree } from './figure-trees'
import { bareLink, emphasis, heading, inline, link, list, paragraph } from './nodes'
import { type SourceLine, sourceLines } from './source-line'
import { fitTree, itemsTree, proseTree, qualificationsTree, questionsTree } from './text-trees'

type Trees = { [Id in SectionId]: (section: Section<Id>, line: SourceLine, role: RoleDocument) => RootContent[] }

const trees: Trees = {
  glance: glanceTree,
  pay: payTree,
  duties: itemsTree,
  overview: proseTree,
  qualifications: qualificationsTree,
  outlook: proseTree,
  about: proseTree,
  responsibilities: itemsTree,
  requirements: qualificationsTree,
  fit: fitTree,
  workforce: workforceTree,
  'pay-detail': payDetailTree,
  'ai-evidence': aiEvidenceTree,
  path: pathTree,
  letter: proseTree,
  questions: questionsTree,
  more: moreTree,
  record: recordTree,
  sources: sourcesTree,
}

/** Returns the role as one syntax tree, of which Markdown and plain text are written. */
export function roleTree(role: RoleDocument): Root {
  const line = sourceLines(role)
  const sections = Object.entries(role.sections).flatMap(([id, section]) =>
    section ? sectionTree(id as SectionId, section, line, role) : [],
  )
  return { type: 'root', children: [...head(role), ...sections] }
}

function sectionTree<Id extends SectionId>(id: Id, section: Section<Id>, line: SourceLine, role: RoleDocument) {
  const note = 'note' in section && typeof section.note === 'string' ? [paragraph(emphasis(section.note))] : []
  return [heading(2, section.title), ...note, ...trees[id](section, line, role)]
}

function head(role: RoleDocument): RootContent[] {
  const { title, address, lastUpdated, license, summary, category, level, guide, profiles, alternateTitles } = role
  return [
    heading(1, title),
    paragraph(
      bareLink(address),
      ` · Last updated ${longDate(lastUpdated)} · License of the text: `,
      link(license.title, license.address),
    ),
    paragraph(summary),
    list([
      ['Category: ', link(category.title, category.address)],
      `Level: ${level.label}`,
      ...(guide ? [['Portrait; the full guide is ', link(guide.title, guide.address)]] : []),
      ...(profiles.length > 0
        ? [
            [
              'Portraits of special forms: ',
              inline(profiles.map((each, at) => [at > 0 && ', ', link(each.title, each.address)])),
            ],
          ]
        : []),
      ...(alternateTitles.length > 0 ? [`Also called: ${alternateTitles.join(', ')}`] : []),
    ]),
  ]
}
