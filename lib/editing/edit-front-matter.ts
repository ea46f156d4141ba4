import { isMap, parseDocument } from 'yaml'
import { profileSchema } from '../content/schema/role'
import { mergeYaml } from './merge-yaml'
import { splitSource } from './split-source'

/** The fields of a role in the order in which files have them. */
export const ROLE_FIELDS = Object.keys(profileSchema.shape)
  .filter((key) => key !== 'specializes')
  .flatMap((key) => (key === 'kind' ? [key, 'specializes'] : [key]))

/**
 * Returns the text of a role with other front matter; all that does not differ stays as it is written.
 * @param edit takes the fields as they are and returns what they shall be
 * @throws Error when the front matter cannot be read
 */
export function editFrontMatter(
  text: string,
  edit: (fields: Record<string, unknown>) => Record<string, unknown>,
): string {
  const { open, frontMatter, body } = splitSource(text)
  return open + editYaml(frontMatter, edit, ROLE_FIELDS) + body
}

/**
 * Returns a YAML text with other fields; all that does not differ stays as it is written.
 * @throws Error when it cannot be read
 */
export function editYaml(
  text: string,
  edit: (fields: Record<string, unknown>) => Record<string, unknown>,
  order: readonly string[] = [],
): string {
  const document = parseDocument(text, { uniqueKeys: false })
  const fields: unknown = document.errors.length === 0 && isMap(document.contents) ? document.toJS() : {}
  return mergeYaml(text, edit(fields as Record<string, unknown>), order)
}
