import { readdirSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { testAccessibility } from './axe'
import { frontMatter, occupationFile } from './content-files'
import { guide } from './page-kinds'

const roles = readdirSync('content/roles', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => frontMatter(`/jobs/${file.replace('.mdx', '')}`) as unknown as RoleFile)
  .filter(({ status }) => status === 'published')

interface RoleFile {
  title: string
  soc: string
  status: string
  skills: { core: string[]; common: string[] }
}

const titlesOf = (named: (role: RoleFile) => string[], skill: string) =>
  roles.filter((role) => named(role).includes(skill)).map(({ title }) => title)
const core = titlesOf(({ skills }) => skills.core, 'python').sort((a, b) => a.localeCompare(b, 'en'))
const common = titlesOf(({ skills }) => skills.common, 'python').sort((a, b) => a.localeCompare(b, 'en'))

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'with JavaScript off', () => {
    test.use({ javaScriptEnabled })

    test('a reader goes from a role to a skill of it, to what goes with it, to a role that needs both', async ({
      page,
    }) => {
      await page.goto(guide.path)
      await page
        .getByRole('region', { name: 'Qualifications' })
        .getByRole('link', { name: 'Python', exact: true })
        .click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Python')
      await page.getByRole('region', { name: 'Goes with' }).getByRole('link', { name: 'SQL', exact: true }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('SQL')
      await page.getByRole('link', { name: guide.heading, exact: true }).click()
      await expect(page).toHaveURL(guide.path)
    })

    test('ticked skills lead to the roles that they cover', async ({ page }) => {
      await page.goto('/skills')
      for (const name of ['Python', 'SQL']) {
        await page.getByRole('checkbox', { name: new RegExp(`^${name} \\d`) }).check()
      }
      await page.getByRole('button', { name: 'Find roles' }).click()
      await expect(page).toHaveURL('/match?skills=python&skills=sql')
      await expect(page.getByRole('group', { name: 'You know' }).getByRole('listitem')).toHaveText([/Python/, /SQL/])
    })

    test('a letter jumps to the first skill under it', async ({ page }) => {
      await page.goto('/skills')
      const letters = page.getByRole('navigation', { name: 'Jump to letter: Methods' })
      await letters.getByRole('link', { name: 'W' }).click()
      await expect(
        page.getByRole('region', { name: 'Methods' }).getByRole('heading', { name: 'W', exact: true }),
      ).toBeInViewport()
    })
  })
}

test('the list of skills holds every skill that a role names once, from A to Z within its kind', async ({ page }) => {
  await page.goto('/skills')
  const paths = new Set<string>()
  let count = 0
  for (const region of await page.getByRole('main').getByRole('region').all()) {
    const names = await region.getByRole('listitem').getByRole('link').allTextContents()
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')))
    for (const link of await region.getByRole('listitem').getByRole('link').evaluateAll(hrefs)) paths.add(link)
    count += names.length
  }
  const used = new Set(roles.flatMap(({ skills }) => [...skills.core, ...skills.common]))
  expect([...paths].sort()).toEqual([...used].map((id) => `/skills/${id}`).sort())
  expect(count).toBe(used.size)
})

test('a skill in the list says in how many roles it is core and in how many common', async ({ page }) => {
  await page.goto('/skills')
  await expect(page.getByRole('listitem').filter({ hasText: /^Python/ })).toHaveText(
    `Python${core.length} core, ${common.length} common`,
  )
})

test('the page of a skill names the roles that need it, core apart from common, with what helps to choose', async ({
  page,
}) => {
  await page.goto('/skills/python')
  const coreRoles = page.getByRole('region', { name: `Core skill in ${core.length} roles` })
  const commonRoles = page.getByRole('region', { name: `Common in ${common.length} roles` })
  await expect(coreRoles.getByRole('heading', { level: 3 })).toHaveText(core)
  await expect(commonRoles.getByRole('heading', { level: 3 })).toHaveText(common)
  const { pay } = occupationFile(frontMatter(guide.path).soc)
  const role = coreRoles.getByRole('listitem').filter({ hasText: guide.heading })
  await expect(role).toContainText(`$${pay.median?.toLocaleString('en-US')}`)
  await expect(role).toContainText('Data and AI')
  await expect(role).toContainText('Mid level')
})

test('a role is quoted where it names the skill, with the place', async ({ page }) => {
  await page.goto('/skills/python')
  const role = page.getByRole('main').getByRole('listitem').filter({ hasText: guide.heading }).first()
  await expect(role.locator('mark')).toHaveText('Python')
  await role.getByRole('link', { name: 'duties' }).click()
  await expect(page).toHaveURL(`${guide.path}#duties`)
})

test('what goes with a skill is counted over its roles', async ({ page }) => {
  await page.goto('/skills/python')
  const both = roles.filter(({ skills }) =>
    ['python', 'sql'].every((id) => [...skills.core, ...skills.common].includes(id)),
  )
  const row = page.getByRole('region', { name: 'Goes with' }).getByRole('row').filter({ hasText: /^SQL/ })
  await expect(row).toContainText(`${both.length} of ${core.length + common.length}`)
})

test('a skill that one role names shows that role and claims no pattern', async ({ page }) => {
  await page.goto('/skills/typography')
  await expect(
    page.getByRole('region', { name: 'Core skill in 1 role' }).getByRole('heading', { level: 3 }),
  ).toHaveText('Graphic Designer')
  const beside = page.getByRole('region', { name: 'Named beside it' })
  await expect(beside).toContainText('Only one role here names Typography')
  await expect(beside.getByRole('link', { name: 'Page layout', exact: true })).toBeVisible()
  await expect(page.getByRole('region', { name: 'By category' })).toHaveCount(0)
})

test('a skill that no role names has no page', async ({ request }) => {
  for (const path of ['/skills/no-such-skill', '/skills/Python', '/skills/%00', '/skills/%3Cscript%3E']) {
    const status = (await request.get(path)).status()
    expect(status, path).toBeGreaterThanOrEqual(400)
    expect(status, path).toBeLessThan(500)
  }
})

test.describe('without smooth scrolling', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('the bar with the button stays in sight and covers no focused box', async ({ page }) => {
    await page.goto('/skills')
    const button = page.getByRole('button', { name: 'Find roles' })
    await expect(button).toBeInViewport()
    const box = page.getByRole('checkbox', { name: /^Python \d/ })
    await box.focus()
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab')
      const focused = await page.evaluate(() => document.activeElement?.getBoundingClientRect().bottom ?? 0)
      const bar = await button.boundingBox()
      expect(focused).toBeLessThanOrEqual((bar?.y ?? 0) + 1)
    }
  })
})

testAccessibility(['/skills/typography'])

function hrefs(links: Element[]): string[] {
  return links.map((link) => link.getAttribute('href') ?? '')
}
