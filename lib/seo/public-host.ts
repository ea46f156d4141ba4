/** Names that never lead to a public host (RFC 6761, 6762, 8375, 9476). */
const PRIVATE_NAME = /(^|\.)(localhost|local|test|invalid|example|internal|home\.arpa)$/

/** Returns whether readers elsewhere may reach a site: its host has a public name and is no bare number. */
export function isPublicHost(origin: string): boolean {
  const { hostname } = new URL(origin)
  return /\.[a-z][a-z0-9-]*$/.test(hostname) && !PRIVATE_NAME.test(hostname)
}
