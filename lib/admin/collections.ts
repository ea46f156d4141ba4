import type { z } from 'zod'
import { categorySchema } from '../content/schema/category'
import { KEBAB_CASE } from '../content/schema/fields'
import { pageSchema } from '../content/schema/page'
import { guideSchema, profileSchema } from '../content/schema/role'
import { GUIDE_SECTIONS, PROFILE_SECTIONS, type SectionRule } from '../content/sections'

/** The hidden field by which the server knows from which text of the file the form was filled. */
export const VERSION = 'version'
/** The field with the folder of a role. */
export const CATEGORY = 'category'

/** One list of the form: files that have the same fields. */
export interface Collection {
  /** Also the first part of the addresses under which the form knows its files: `guides/<category>/<role>.mdx`. */
  name: string
  label: string
  singular: string
  schema: z.ZodObject
  sections?: readonly SectionRule[]
  /** Where its files lie; those of roles lie in a folder for each category. */
  folder: 'roles' | 'categories' | 'pages'
  /** The kind of role; undefined for what is no role. */
  kind?: 'guide' | 'profile'
}

/** A content file and the list that it belongs to. */
export interface Place {
  collection: Collection
  file: string
}

export const COLLECTIONS: readonly Collection[] = [
  {
    name: 'guides',
    label: 'Guides',
    singular: 'Guide',
    schema: guideSchema,
    sections: GUIDE_SECTIONS,
    folder: 'roles',
    kind: 'guide',
  },
  {
    name: 'profiles',
    label: 'Profiles',
    singular: 'Profile',
    schema: profileSchema,
    sections: PROFILE_SECTIONS,
    folder: 'roles',
    kind: 'profile',
  },
  { name: 'categories', label: 'Categories', singular: 'Category', schema: categorySchema, folder: 'categories' },
  { name: 'pages', label: 'Pages', singular: 'Page', schema: pageSchema, folder: 'pages' },
]

/** Returns the list and the content file that the form means by `guides/<category>/<role>.mdx`; undefined when there can be none. */
export function locate(address: string): Place | undefined {
  const [name = '', ...rest] = address.split('/')
  const collection = COLLECTIONS.find((other) => other.name === name)
  const names = rest
    .join('/')
    .replace(/\.mdx$/, '')
    .split('/')
  const depth = collection?.folder === 'roles' ? 2 : 1
  if (!collection || names.length !== depth || !names.every((part) => KEBAB_CASE.test(part))) return undefined
  return { collection, file: `${collection.folder}/${names.join('/')}.mdx` }
}

/** Returns the address under which the form knows a content file. */
export function addressOf({ name, folder }: Collection, file: string): string {
  return name + file.slice(folder.length)
}
