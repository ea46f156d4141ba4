/** Knows from running text which words are written small. */
export interface WordCase {
  /** Returns a heading in sentence case; unchanged when a word of it may be a name. */
  sentenceCase(heading: string): string
}

const WORD = /\p{L}[\p{L}\p{N}'’+#.&/-]*/gu

/**
 * @param texts the bodies of all roles
 * @param names of skills, which keep their capitals
 */
export function createWordCase(texts: Iterable<string>, names: Iterable<string>): WordCase {
  const small = new Set<string>()
  const capital = new Set<string>()
  for (const text of texts) {
    const prose = text.replace(/^#.*$/gm, '')
    // A capital behind a small word is no beginning of a sentence, so it is a name.
    for (const [, word = ''] of prose.matchAll(/[\p{Ll},] (\p{Lu}\p{Ll}+)(?!\p{L})/gu)) capital.add(word)
    for (const [word] of prose.matchAll(/(?<![\p{L}\p{N}/.@_-])\p{Ll}+(?![\p{L}@_])/gu)) small.add(word)
  }
  for (const name of names)
    for (const [index, [word]] of [...name.matchAll(WORD)].entries()) if (index > 0) capital.add(word)

  const isSurelySmall = (word: string) => small.has(word.toLowerCase()) && !capital.has(word)
  return {
    sentenceCase(heading) {
      const words = [...heading.matchAll(WORD)].map(([word], index) => ({ word, index }))
      const capitals = words.filter(({ word }) => /^\p{Lu}\p{Ll}+$/u.test(word))
      if (capitals.some(({ word }) => !isSurelySmall(word))) return heading
      let index = -1
      return heading.replace(WORD, (word: string, offset: number) => {
        index++
        const begins = index === 0 || /[.:?!]\s*$/.test(heading.slice(0, offset))
        return begins || !/^\p{Lu}\p{Ll}+$/u.test(word) ? word : word.toLowerCase()
      })
    },
  }
}
