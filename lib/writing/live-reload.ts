/** Where `next dev` tells open pages that content changed; see app/content-events. */
const EVENTS_PATH = '/content-events'

/**
 * Returns the script that loads a page anew when content is no longer what the page was made of. A page in the background
 * does not listen, because browsers open no more than six connections to a server; it is told when it is shown again.
 * @param version what `contentVersion` returned then
 */
export function liveReload(version: string): string {
  return `{
  let events
  const listen = () => {
    events?.close()
    if (document.hidden) return
    events = new EventSource('${EVENTS_PATH}?version=${version}')
    events.addEventListener('message', () => location.reload())
  }
  document.addEventListener('visibilitychange', listen)
  addEventListener('pagehide', () => events?.close())
  listen()
}`
}
