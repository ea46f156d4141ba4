import { createHash } from 'node:crypto'
import { setImmediate as otherRequests } from 'node:timers/promises'
import type { Library } from '../content'
import { oncePer } from '../once-per'

const tagsOf = oncePer((_: Library) => new Map<string, Promise<string>>())

/** Returns the ETag of a large text that is made anew for each reader; made once for a library. */
export function textTag(library: Library, address: string, write: () => Iterable<string>): Promise<string> {
  const tags = tagsOf(library)
  const tag = tags.get(address) ?? hashOf(write())
  tags.set(address, tag)
  return tag
}

async function hashOf(parts: Iterable<string>): Promise<string> {
  const hash = createHash('sha256')
  for (const part of parts) {
    hash.update(part)
    await otherRequests()
  }
  return `"${hash.digest('base64url')}"`
}
