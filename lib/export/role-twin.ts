import type { Passage, RoleDocument } from './document/parsed'
import { roleTree } from './tree/role-tree'
import type { RoleFormat } from './twin-address'
import { writeMarkdown } from './write-markdown'
import { writeText } from './write-text'

/** Returns a role in a format. All three say the same in the same order, because all are written from one document. */
export const writeRole: Record<RoleFormat, (role: RoleDocument) => string> = {
  md: (role) => writeMarkdown(roleTree(role).children, { address: role.address, citations: citationsOf(role) }),
  txt: (role) => writeText(roleTree(role).children, citationsOf(role)),
  json: (role) =>
    `${JSON.stringify(
      role,
      (_, value: unknown) =>
        isPassage(value) ? writeMarkdown(value.nodes, { address: role.address }).trimEnd() : value,
      2,
    )}\n`,
}

function citationsOf({ sections }: RoleDocument): string[] {
  return sections.sources.items.map(({ id }) => id)
}

function isPassage(value: unknown): value is Passage {
  return typeof value === 'object' && value !== null && 'nodes' in value
}
