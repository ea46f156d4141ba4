// Signs that neither Markdown nor MDX knows inside a line: letters, digits, most punctuation, and words in brackets, which
// are links only with an address or a definition behind them. A line may not begin with a digit or dash, which could open
// a list, nor with one letter in brackets, which could be a box.
const SIGNS = String.raw`(?:[\p{L}\p{N}$%"'‘’“”–—.,;:?!()/-]|\[\p{L}[\p{L}\p{N} '’/-]*\](?![(\[:]))+`

/** Source of a regular expression, to be used with the flag `u`: words that the parser would give back as they are. */
export const PLAIN_WORDS = String.raw`(?=["'“‘(]?\p{L}|\[\p{L}{2})${SIGNS}(?: ${SIGNS})*`
/** The same for what stands in a line behind other text, so that it may begin with a digit. */
export const MORE_WORDS = `${SIGNS}(?: ${SIGNS})*`

/** What makes a link without any mark. */
const BARE_ADDRESS = /www|http/i

/** Returns whether a line may hold plain words. */
export function mayBePlain(line: string): boolean {
  return !BARE_ADDRESS.test(line)
}

/**
 * Texts in which a line may be other than it looks: components and code, definitions, links with more than an address in
 * their brackets, tabs, indented code, and signs that stand for words themselves.
 * Three searches, because one for all of them takes three times as long.
 */
const DECEPTIVE = [
  /[{}<\t\r\0\uE000-\uF8FF\uFEFF]/,
  /```|~~~|\]:|\]\((?![^\s\\'"()]*\))/,
  /^(?:import\b|export\b| {4})/m,
]

/** Returns whether a line of plain words is nothing but words in this text, wherever it stands. */
export function isStraight(text: string): boolean {
  return !DECEPTIVE.some((signs) => signs.test(text))
}
