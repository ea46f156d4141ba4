/** Returns the first moment of a day as feeds write it, `2026-11-21T00:00:00Z` (RFC 3339). */
export function instant(isoDate: string): string {
  return `${isoDate}T00:00:00Z`
}
