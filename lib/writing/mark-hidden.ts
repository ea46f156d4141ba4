/** Returns the style sheet that marks each link to a page that readers cannot open yet, wherever it stands. */
export function markHidden(hidden: ReadonlyMap<string, string>): string {
  const drafts = [...hidden].filter(([, day]) => day === 'draft').map(([address]) => address)
  const scheduled = [...hidden].filter(([, day]) => day !== 'draft')
  return [markAll(drafts, 'Draft'), ...scheduled.map(([address, day]) => markAll([address], `From ${day}`))].join('')
}

function markAll(addresses: string[], mark: string): string {
  if (addresses.length === 0) return ''
  // The second is a suggestion below a search field.
  const links = addresses.map((address) => `:is(a[href="${address}"],[data-path="${address}"])::after`)
  return `${links.join()}{content:"${mark}";margin-inline-start:.5em;padding:.1em .4em;font-size:.75em;font-weight:400;color:var(--color-on-mark);background:var(--color-mark)}`
}
