import { expect, test } from 'vitest'
import { createLibrary } from '@/lib/content/library'
import { loadContent } from '@/lib/content/load'
import { cardPath, categoryCard, roleCard, siteCard } from '@/lib/social/social-card'

const library = createLibrary(loadContent('tests/fixtures/valid', { today: '2026-11-21' }).corpus, '2026-11-21')
const [role] = library.roles
const [category] = library.categories
if (!role || !category) throw new Error('The fixture has no role.')

test('the card of a role says what its page says first', () => {
  expect(roleCard(role, library, 'Jobs')).toMatchInlineSnapshot(`
    {
      "above": "Software Engineering",
      "facts": [
        {
          "label": "Median pay",
          "value": "$60,000",
        },
        {
          "label": "Experience",
          "value": "2–5 years",
        },
        {
          "label": "Growth",
          "value": "Much faster",
        },
        {
          "label": "AI to 2030",
          "value": "Mixed",
        },
      ],
      "siteName": "Jobs",
      "title": "Python Developer",
    }
  `)
})

test('pay that nobody publishes is left out', () => {
  const { year, basis } = library.occupation(role.soc).pay
  const without = { ...library, occupation: (soc: string) => ({ ...library.occupation(soc), pay: { year, basis } }) }
  expect(roleCard(role, without, 'Jobs').facts.map(({ label }) => label)).toEqual([
    'Experience',
    'Growth',
    'AI to 2030',
  ])
  expect(categoryCard(category, without, 'Jobs').facts.map(({ label }) => label)).toEqual(['Described', 'Updated'])
})

test('the card of a category sums up its roles', () => {
  expect(categoryCard(category, library, 'Jobs')).toMatchInlineSnapshot(`
    {
      "above": "Job descriptions",
      "facts": [
        {
          "label": "Described",
          "value": "2 roles",
        },
        {
          "label": "Median pay",
          "value": "$60,000",
        },
        {
          "label": "Updated",
          "value": "Nov 20, 2026",
        },
      ],
      "siteName": "Jobs",
      "title": "Software Engineering",
    }
  `)
})

test('all other pages share a card', () => {
  expect(siteCard(library, 'Jobs').facts[0]).toEqual({ label: 'Described', value: `${library.roles.length} roles` })
})

test('a card stands below its page', () => {
  expect(['/', '/jobs/a', '/jobs/a/b'].map(cardPath)).toEqual(['/card.png', '/jobs/a/card.png', '/jobs/a/b/card.png'])
})
