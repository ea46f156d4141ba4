/** A role as suggestions know it: title, address, alternate titles. */
export type SuggestionEntry = [title: string, path: string, ...aliases: string[]]

export interface Suggestion {
  title: string
  path: string
  /** The alternate title that was meant; undefined when it was the title. */
  alias: string | undefined
}

/**
 * Returns a function from what is typed to the roles in whose title, or one alternate title, every typed word begins a
 * word; the nearest first. It runs in browsers as well and must stay small.
 */
export function createSuggest(entries: readonly SuggestionEntry[], most = 8): (typed: string) => Suggestion[] {
  const names = entries.map(([title, path, ...aliases]) => ({
    title,
    path,
    titleWords: split(title),
    aliases: aliases.map((alias) => ({ alias, words: split(alias) })),
  }))
  return (typed) => {
    const wanted = split(typed)
    if (wanted.length === 0) return []
    const found: (Suggestion & { rank: number })[] = []
    for (const { title, path, titleWords, aliases } of names) {
      let best = rankName(titleWords, wanted)
      let meant: string | undefined
      for (const { alias, words } of aliases) {
        // A title is preferred to an alternate title that answers equally well.
        const rank = rankName(words, wanted) + 0.5
        if (rank < best) [best, meant] = [rank, alias]
      }
      if (best < Number.POSITIVE_INFINITY) found.push({ title, path, alias: meant, rank: best })
    }
    return found
      .sort((a, b) => a.rank - b.rank || a.title.length - b.title.length || (a.title < b.title ? -1 : 1))
      .slice(0, most)
      .map(({ rank, ...suggestion }) => suggestion)
  }
}

// 0 when the name begins with what is typed, 1 when its words come in the same order, 2 in any other.
function rankName(words: string[], wanted: string[]): number {
  const places = wanted.map((start) => words.findIndex((word) => word.startsWith(start)))
  if (places.includes(-1)) return Number.POSITIVE_INFINITY
  if (places.every((place, index) => place === index)) return 0
  return places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0)) ? 1 : 2
}

function split(text: string): string[] {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}+#]+/u)
    .map((word) => word.replace(/\p{M}/gu, ''))
    .filter(Boolean)
}
