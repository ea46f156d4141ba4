import type { PhrasingContent, RootContent } from 'mdast'
import type { z } from 'zod'
import type { RoleJson } from '../role-schema'

/** A text as its syntax tree. */
export interface Passage {
  nodes: readonly (RootContent | PhrasingContent)[]
}

/** The value with each Markdown text still a syntax tree. */
type Parsed<Value> =
  Value extends z.$brand<'Markdown'>
    ? Passage
    : Value extends readonly (infer Item)[]
      ? Parsed<Item>[]
      : Value extends object
        ? { [Key in keyof Value]: Parsed<Value[Key]> }
        : Value

/**
 * A role with all facts of its page in the order of the page. The three formats are written from this one value; its form
 * is that of the JSON, so role-schema.ts declares it.
 */
export type RoleDocument = Parsed<RoleJson>

export type SectionId = keyof RoleDocument['sections']

/** One part of the document. */
export type Section<Id extends SectionId> = NonNullable<RoleDocument['sections'][Id]>
