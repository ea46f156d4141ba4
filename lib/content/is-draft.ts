/** Tells whether a file is a draft, also where its fields cannot be read: what it marks as to do is no error then. */
export function isDraft({ status }: Record<string, unknown>, text: string): boolean {
  return status === 'draft' || (status === undefined && /^status: *["']?draft\b/m.test(text))
}
