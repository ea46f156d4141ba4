import { expect, type Page, test } from '@playwright/test'
import { testAxe } from './axe'

const TWO = '/compare?roles=data-engineer,data-scientist'
const THREE = '/compare?roles=data-engineer,data-scientist,data-analyst'
const FOUR = '/compare?roles=registered-nurse,critical-care-nurse,nurse-practitioner,medical-assistant'

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('two roles are ticked in a category and compared, a third is added, one is removed', async ({ page }) => {
      await page.goto('/jobs/data-and-ai')
      const send = page.getByRole('button', { name: 'Compare roles' })
      await expect(send).toBeHidden()
      await page.getByRole('checkbox', { name: 'Compare Data Engineer' }).check()
      await page.getByRole('checkbox', { name: 'Compare Data Scientist' }).check()
      await send.click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Data Engineer and Data Scientist compared')
      await expect(page).toHaveURL(TWO)

      await page.getByRole('combobox', { name: 'Third role (optional)' }).fill('data analyst')
      await page.getByRole('button', { name: 'Compare', exact: true }).click()
      await expect(heads(page)).toHaveText([/^Data Engineer/, /^Data Scientist/, /^Data Analyst/])
      await expect(page).toHaveURL(THREE)

      await page.getByRole('link', { name: 'Remove Data Scientist' }).click()
      await expect(heads(page)).toHaveText([/^Data Engineer/, /^Data Analyst/])

      await page.getByRole('combobox', { name: 'Second role' }).fill('')
      await page.getByRole('button', { name: 'Compare', exact: true }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare Data Engineer with another role')
      await page.getByRole('region', { name: 'Compare it with' }).getByRole('link').first().click()
      await expect(heads(page)).toHaveCount(2)
    })

    test('a role page leads to what it can be compared with', async ({ page }) => {
      await page.goto('/jobs/data-and-ai/data-engineer')
      await page.getByRole('link', { name: 'with another role' }).click()
      await expect(page.getByRole('combobox', { name: 'First role' })).toHaveValue('Data Engineer')
      await expect(page.getByRole('region', { name: 'Compare it with' }).getByRole('link').first()).toBeVisible()
    })

    test('what is the same can be hidden', async ({ page }) => {
      await page.goto(TWO)
      const same = page.getByRole('rowheader', { name: 'Typical education' })
      await expect(same).toBeVisible()
      await page.getByRole('checkbox', { name: 'Show only what differs' }).check()
      await expect(same).toBeHidden()
      await expect(page.getByRole('rowheader', { name: 'Official occupation' })).toBeVisible()
    })
  })
}

test('differences are told by weight and by words, not by color alone', async ({ page }) => {
  await page.goto(THREE)
  const level = page.getByRole('row', { name: /^Level/ })
  await expect(level.locator('mark')).toHaveText('Entry level (departs from the others)')
  await expect(level.locator('mark')).toHaveCSS('font-weight', '600')
  await expect(level.getByText('Mid level').first()).toHaveCSS('font-weight', '400')
  await expect(page.getByRole('row', { name: /^Typical education/ })).toContainText('(all three)')
})

test('every cell is under the name of its role', async ({ page }) => {
  await page.goto(FOUR)
  await expect(page.getByRole('columnheader')).toHaveCount(4)
  for (const row of [/^Pay a year/, /^Level/, /^Other duties/, /^Lead to/]) {
    await expect(page.getByRole('row', { name: row }).getByRole('cell')).toHaveCount(4)
  }
})

test('the address of a comparison is one, whatever was typed', async ({ page }) => {
  await page.goto('/compare?roles=ETL+Developer&roles=DATA+scientist&roles=&utm_source=x')
  await expect(page).toHaveURL(TWO)
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/compare$/)
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
  await expect(page).toHaveTitle(/^Data Engineer and Data Scientist compared \| \S/)
})

const BAD: [name: string, address: string, status: number, says: RegExp][] = [
  ['no role', '/compare', 200, /Name two to four roles/],
  ['one role', '/compare?roles=data-engineer', 200, /Compare it with/],
  ['an unknown role', '/compare?roles=data-enginer', 404, /Did you mean Data Engineer\?/],
  ['one of two unknown', '/compare?roles=data-engineer,xqzvw', 404, /“xqzvw” is not the title of a role/],
  ['one of three unknown', `${TWO},xqzvw`, 200, /“xqzvw” is not the title of a role/],
  ['five roles', `${FOUR},lawyer`, 200, /At most 4 roles fit.* Lawyer is left out/],
  ['a role twice', `${TWO},data-engineer`, 200, /Data Engineer came more than once/],
  ['a role twice and no other', '/compare?roles=lawyer,lawyer', 200, /Lawyer came more than once/],
  ['5,000 characters', `/compare?roles=${'x'.repeat(5000)}`, 404, /“x{60}…”/],
  [
    'control characters and markup',
    '/compare?roles=%00%07<script>alert(1)</script>',
    404,
    /<script>alert\(1\)<\/script>”/,
  ],
  ['right-to-left text and emoji', '/compare?roles=%D7%90%D7%91%D7%92,%F0%9F%A6%8A', 404, /“אבג”.*“🦊”/s],
]

for (const [name, address, status, says] of BAD) {
  test(`an address with ${name} gets a helpful page`, async ({ page }) => {
    const dialogs: string[] = []
    page.on('dialog', (dialog) => dialogs.push(dialog.message()))
    const response = await page.goto(address)
    expect(response?.status()).toBe(status)
    await expect(page.getByRole('main')).toHaveText(says)
    await expect(page.getByRole('combobox', { name: 'First role' })).toBeVisible()
    expect(dialogs).toEqual([])
  })
}

for (const format of ['A4', 'Letter']) {
  for (const [name, path] of [
    ['two roles', TWO],
    ['three roles', THREE],
    ['four roles', FOUR],
  ] as const) {
    test(`${name} print on one sheet of ${format} under the name of the site and the address`, async ({ page }) => {
      await page.goto(path)
      const sheet = await page.pdf({ format })
      expect(sheet.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
      await page.emulateMedia({ media: 'print' })
      await expect(page.getByRole('main').getByText(path)).toBeVisible()
      await expect(page.getByRole('button')).toHaveCount(0)
      await expect(page.getByRole('row', { name: 'Last updated' })).toBeVisible()
    })
  }
}

test.describe('in a window 320 pixels wide', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  for (const path of ['/compare', '/compare?roles=data-engineer', THREE, FOUR]) {
    test(`${path} does not scroll sideways`, async ({ page }) => {
      await page.goto(path)
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(wider).toBeLessThanOrEqual(0)
    })
  }

  test('the name of the role stands with each value, and each role can be removed', async ({ page }) => {
    await page.goto(TWO)
    const row = page.getByRole('row', { name: 'Pay a year' })
    await expect(row.getByText('Data Engineer')).toBeVisible()
    await expect(row.getByText('Data Scientist')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Remove Data Scientist' })).toBeVisible()
  })
})

testAxe(['/compare?roles=xqzvw,data-enginer', '/compare?roles=data-engineer', FOUR])

function heads(page: Page) {
  return page.getByRole('columnheader')
}
