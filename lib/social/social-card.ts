import type { Category, Library, Role } from '../content'
import { newestChange } from '../feed/newest-change'
import { dollars, plural, shortDate } from '../format'
import { aiLabels, growthLabels, yearsLabel } from '../labels'

/** What a card says that stands for a page where it is shared. */
export interface SocialCard {
  siteName: string
  /** Stands at the top right: the category of a role. */
  above: string
  title: string
  /** At most four, each a label and its value. */
  facts: { label: string; value: string }[]
}

/** In pixels, as the networks show it. */
export const CARD_SIZE = { width: 1200, height: 630 }

/** Returns the address of the card of a page, from the root. */
export function cardPath(pagePath: string): string {
  return `${pagePath === '/' ? '' : pagePath}/card.png`
}

/** Returns the card of a role; a fact that is not published is left out. */
export function roleCard(role: Role, library: Library, siteName: string): SocialCard {
  const { title, soc, glance } = role
  const { median } = library.occupation(soc).pay
  return {
    siteName,
    above: library.category(role.category)?.title ?? '',
    title,
    facts: [
      ...(median === undefined ? [] : [{ label: 'Median pay', value: dollars(median) }]),
      { label: 'Experience', value: yearsLabel(glance.experience.years) },
      { label: 'Growth', value: growthLabels[glance.growth.verdict] },
      { label: `AI to ${glance.aiImpact.through}`, value: aiLabels[glance.aiImpact.verdict] },
    ],
  }
}

/** Returns the card of a category: how many roles it has, what they pay and when one of them last changed. */
export function categoryCard({ id, title }: Category, library: Library, siteName: string): SocialCard {
  const roles = library.rolesIn(id)
  return { siteName, above: 'Job descriptions', title, facts: factsOf(roles, library) }
}

/** Returns the card of all other pages. */
export function siteCard(library: Library, siteName: string): SocialCard {
  return { siteName, above: 'Job descriptions', title: 'The job, described.', facts: factsOf(library.roles, library) }
}

function factsOf(roles: readonly Role[], library: Library): SocialCard['facts'] {
  const medians = roles.flatMap(({ soc }) => library.occupation(soc).pay.median ?? []).sort((a, b) => a - b)
  const [lowest, highest] = [medians[0], medians.at(-1)]
  const date = newestChange(roles)
  return [
    { label: 'Described', value: plural(roles.length, 'role') },
    ...(lowest !== undefined && highest !== undefined
      ? [
          {
            label: 'Median pay',
            value: lowest === highest ? dollars(lowest) : `${thousands(lowest)} to ${thousands(highest)}`,
          },
        ]
      : []),
    ...(date ? [{ label: 'Updated', value: `${shortDate(date)}, ${date.slice(0, 4)}` }] : []),
  ]
}

/** Returns `$136k`, short enough for two of them in one fact. */
function thousands(amount: number): string {
  return `$${Math.round(amount / 1000)}k`
}
