/** Where `next dev` tells open pages that content changed; see app/content-events. */
const EVENTS_PATH = '/content-events'

/**
 * Returns the script that loads a page anew when content is no longer what the page was made of.
 * @param version what `contentVersion` returned then
 */
export function liveReload(version: string): string {
  return `{
  const events = new EventSource('${EVENTS_PATH}?version=${version}')
  events.addEventListener('message', () => location.reload())
  addEventListener('pagehide', () => events.close())
}`
}
