import type { Block } from './block'
import { isEmployersVoice, isOffer } from './employers-voice'
import { foldItems } from './fold-items'
import { sentenceSpans } from './sentences-of'
import { sliceInline } from './slice-inline'
import { tidyInline } from './tidy-inline'

/** Parts what an employer says to those who may apply from what is said of the work. No sentence is in both or in none. */
export function partVoice(blocks: readonly Block[]): { work: Block[]; voice: Block[] } {
  const work: Block[] = []
  const voice: Block[] = []
  for (const block of foldItems(blocks)) {
    const spans = block.kind === 'heading' ? [] : sentenceSpans(block.text)
    const spoken = spans.filter(({ text }) => isEmployersVoice(text))
    const isAll = spoken.length === spans.length && spans.length > 0
    if (isAll || (block.kind === 'item' && isOffer(block.text))) voice.push(block)
    else if (spoken.length === 0) work.push(block)
    else {
      work.push(
        pieceOf(
          block,
          spans.filter((span) => !spoken.includes(span)),
        ),
      )
      voice.push(pieceOf(block, spoken))
    }
  }
  return { work, voice }
}

function pieceOf(block: Block, spans: { text: string; start: number; end: number }[]): Block {
  const inline = tidyInline(spans.flatMap(({ start, end }) => sliceInline(block.inline, start, end)))
  return { ...block, inline, text: spans.map(({ text }) => text).join(' ') }
}
