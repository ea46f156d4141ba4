import { speculationRules } from '@/lib/seo/speculation-rules'
import { textAnswer } from '@/lib/seo/text-answer'

export const dynamic = 'force-static'

/** Answers which pages browsers may make in advance. */
export function GET() {
  return textAnswer('application/speculationrules+json', JSON.stringify(speculationRules))
}
