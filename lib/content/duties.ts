import { plainText } from '../mdx/plain-text'
import type { Role } from './role'

/** Returns what a person in the role does, one text for each item of its list. */
export function dutiesOf({ sections }: Role): string[] {
  return ('duties' in sections ? sections.duties : sections.responsibilities).map(plainText)
}
