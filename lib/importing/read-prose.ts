import type { Block } from './block'

const SUITS = /\b(suits?|thrives?|ideal for|right for|good fit|enjoys?|who (likes?|loves?))\b/i
const SUMMARY = { min: 120, max: 320 }

/** Takes the first paragraph, if it introduces the role and has the length of a summary. */
export function takeSummary(running: Block[], isIntroduced: boolean): string | undefined {
  const [first] = running
  const fits = first?.kind === 'text' && first.text.length >= SUMMARY.min && first.text.length <= SUMMARY.max
  return isIntroduced && fits ? running.shift()?.text : undefined
}

/** Parts running text into what it says of the role and for whom the work is, which is often the last of several paragraphs. */
export function splitProse(running: Block[]): { about: Block[]; suits: Block[] } {
  const last = running.at(-1)
  const isApart = running.length > 2 && last?.kind === 'text' && SUITS.test(last.text.split(/[.!?]\s/)[0] ?? '')
  return isApart && last ? { about: running.slice(0, -1), suits: [last] } : { about: running, suits: [] }
}
