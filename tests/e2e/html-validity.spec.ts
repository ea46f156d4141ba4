import { expect, test } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { pageKinds } from './page-kinds'

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // React writes charSet, dateTime, <br/> and checked=""; all of it is valid, and nobody here can choose.
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    // Scripts and style sheets come from the server that the page itself comes from.
    'require-sri': ['error', { target: 'crossorigin' }],
    // A table whose rows change display loses its roles in browsers, so they are written out.
    'no-redundant-role': 'off',
    // Of the two contents lists of a role one is always hidden; axe checks the landmarks that are shown.
    'unique-landmark': 'off',
    // A list sent by a form of method GET repeats its name.
    'form-dup-name': 'off',
    // A title begins with the name of its page, and what is cut in a result list is the rest.
    'long-title': 'off',
  },
})

for (const { name, path } of pageKinds) {
  test(`${name} is valid HTML`, async ({ request }) => {
    expect(await faults(await (await request.get(path)).text())).toEqual([])
  })
}

test('the page of every role is valid HTML', async ({ page, request }) => {
  test.setTimeout(120_000)
  await page.goto('/jobs')
  const links = page.getByRole('table', { name: 'All roles' }).getByRole('link')
  const paths = await links.evaluateAll((elements) => elements.map((link) => link.getAttribute('href') ?? ''))
  expect(paths.length).toBeGreaterThan(10)
  for (const path of paths) expect(await faults(await (await request.get(path)).text()), path).toEqual([])
})

async function faults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  )
}
