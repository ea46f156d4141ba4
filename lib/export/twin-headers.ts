import { MEDIA_TYPES, ROLE_SCHEMA_PATH, type RoleFormat } from './twin-address'

/**
 * Returns the headers of a page in another format. The page is named as canonical, so that search engines show it and not
 * the twin. That is all that is said to them: `noindex` would contradict it, and keep out those who read only the twin.
 */
export function twinHeaders(format: RoleFormat, pagePath: string, origin: string): Record<string, string> {
  const links = [
    `<${origin}${pagePath}>; rel="canonical"`,
    ...(format === 'json' ? [`<${origin}${ROLE_SCHEMA_PATH}>; rel="describedby"; type="application/schema+json"`] : []),
  ]
  return { ...textHeaders(MEDIA_TYPES[format]), Link: links.join(', ') }
}

/** Returns the headers of an answer in a textual format, such as `text/plain`; lib/server adds how long it may be kept. */
export function textHeaders(mediaType: string): Record<string, string> {
  return { 'Content-Type': `${mediaType}; charset=utf-8` }
}
