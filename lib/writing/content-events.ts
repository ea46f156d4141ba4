import { contentVersion } from '../content/content-version'
import { watchContent } from '../content/watch-content'

/**
 * Returns the stream of events (text/event-stream) that says “changed” as soon as the content below the folder has another
 * version than the page that asks, which may be at once: an edit can come while the page is on its way.
 */
export function contentEvents(contentDir: string, version: string): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let stop: () => void = () => {}
  return new ReadableStream({
    start(controller) {
      const compare = () => {
        const event = contentVersion(contentDir) === version ? ': the same\n\n' : 'data: changed\n\n'
        controller.enqueue(encoder.encode(event))
      }
      stop = watchContent(contentDir, compare)
      compare()
    },
    cancel: () => stop(),
  })
}
