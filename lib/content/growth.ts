import type { GrowthVerdict } from './schema/role'

/**
 * Returns the verdicts that fit a projected change in employment over ten years, in percent.
 *
 * The steps are those by which the Occupational Outlook Handbook labelled its 2024–34 profiles, where all occupations
 * grow 3.1 percent: 7 and more, 5 to 6, 3 to 4, 0 to 2, and below 0. The Bureau rounds the unpublished exact value, so a
 * published half such as 4.5 may fall on either side, and both verdicts fit.
 */
export function fittingVerdicts(changePercent: number): GrowthVerdict[] {
  return [...new Set([Math.floor(changePercent + 0.5), Math.ceil(changePercent - 0.5)].map(verdictOfWholePercent))]
}

function verdictOfWholePercent(percent: number): GrowthVerdict {
  if (percent >= 7) return 'much-faster'
  if (percent >= 5) return 'faster'
  if (percent >= 3) return 'average'
  return percent >= 0 ? 'slower' : 'declining'
}
