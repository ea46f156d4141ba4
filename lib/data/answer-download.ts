import type { Library } from '../content'
import { CONTENT_LICENSE } from '../export/content-license'
import { streamText } from '../export/stream-text'
import { textTag } from '../export/text-tag'
import { newestChange } from '../feed/newest-change'
import type { DataFile } from './data-files'

/**
 * Returns the answer to a request for a file. Its text is written while it is sent, so it never stands in memory as a
 * whole and keeps no other request waiting. Browsers store it under a name with the day of the newest change.
 */
export async function answerDownload(file: DataFile, library: Library, origin: string): Promise<Response> {
  const [name, ending] = file.name.split('.')
  const updated = newestChange(library.roles)
  const fileName = `${updated ? `${name}-${updated}` : name}.${ending}`
  return new Response(streamText(file.write(library, origin)), {
    headers: {
      'Content-Type': file.contentType,
      'Content-Disposition': `attachment; filename="${fileName}"`,
      ETag: await textTag(library, `${origin}/${file.name}`, () => file.write(library, origin)),
      Link: `<${origin}/data>; rel="describedby", <${CONTENT_LICENSE.address}>; rel="license"`,
    },
  })
}
