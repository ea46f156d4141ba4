// Read in the text rather than in a syntax tree: so links are found in front matter and in a file with errors, too.
// Its length has a limit, so that a text full of brackets is not read over and over.
const LABEL = String.raw`\[((?:[^[\]\\]|\\.|\[[^\]]{0,300}\]){0,300})\]`

/** Returns a text in which links to one address lead to another; anchors stay. */
export function moveLinks(text: string, from: string, to: string): string {
  const target = new RegExp(String.raw`(\]\(\s*<?|^ {0,3}\[[^\]\n]+\]:\s*<?)${literal(from)}(?=[#)>\s]|$)`, 'gm')
  return text.replace(target, (_, before: string) => before + to)
}

/** Returns a text in which links to an address are only their words. */
export function unlink(text: string, address: string): string {
  const link = new RegExp(String.raw`${LABEL}\(\s*<?${literal(address)}(?:#[^)\s>]*)?>?(?:\s+"[^"\n]*")?\s*\)`, 'g')
  return text.replace(link, (_, words: string) => words)
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
