import { createHash } from 'node:crypto'
import { setImmediate as otherRequests } from 'node:timers/promises'
import type { Library } from '../content'
import { CONTENT_LICENSE } from '../export/content-license'
import { newestChange } from '../feed/newest-change'
import { oncePer } from '../once-per'
import type { DataFile } from './data-files'

/** The tags that name the bytes of files, by full address. */
const tagsOf = oncePer((_: Library) => new Map<string, Promise<string>>())

/**
 * Returns the answer to a request for a file. Its text is written while it is sent, so it never stands in memory as a
 * whole and keeps no other request waiting. Browsers store it under a name with the day of the newest change.
 */
export async function answerDownload(file: DataFile, library: Library, origin: string): Promise<Response> {
  const [name, ending] = file.name.split('.')
  const updated = newestChange(library.roles)
  const fileName = `${updated ? `${name}-${updated}` : name}.${ending}`
  return new Response(streamOf(file.write(library, origin)), {
    headers: {
      'Content-Type': file.contentType,
      'Content-Disposition': `attachment; filename="${fileName}"`,
      ETag: await tagOf(file, library, origin),
      Link: `<${origin}/data>; rel="describedby", <${CONTENT_LICENSE.address}>; rel="license"`,
    },
  })
}

function streamOf(pieces: Iterator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      await otherRequests()
      const { value, done } = pieces.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
  })
}

// Made once for a library.
function tagOf(file: DataFile, library: Library, origin: string): Promise<string> {
  const tags = tagsOf(library)
  const address = `${origin}/${file.name}`
  const tag = tags.get(address) ?? hashOf(file.write(library, origin))
  tags.set(address, tag)
  return tag
}

async function hashOf(pieces: Iterable<string>): Promise<string> {
  const hash = createHash('sha256')
  for (const piece of pieces) {
    hash.update(piece)
    await otherRequests()
  }
  return `"${hash.digest('base64url')}"`
}
