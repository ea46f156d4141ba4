import { expect, test } from 'vitest'
import { llmsFullTxt, llmsTxt } from '@/lib/export/llms'
import { streamText } from '@/lib/export/stream-text'
import { documentsOf, site } from './documents-of'

const { library, formatsOf } = documentsOf('tests/fixtures/valid')

test('llms.txt names every role and category as Markdown, the rest under Optional', () => {
  expect(llmsTxt(library, site)).toMatchInlineSnapshot(`
    "# JobDescription

    > What jobs involve, what they pay and what they ask for, in plain words and with the source of every figure. A reference; it lists no vacancies.

    3 roles of the United States labor market. Every role and category stands here as Markdown. With .txt or .json in the place of .md, a role is plain text or data in the form of [its JSON Schema](https://jobs.example.org/schemas/role-1.json). The text is licensed under CC BY 4.0; name the page, which each document does on its third line.

    ## Software Engineering

    - [Software Engineering](https://jobs.example.org/jobs/software-engineering.md): 2 roles with pay, education, experience, growth and AI impact side by side
    - [Python Developer](https://jobs.example.org/jobs/software-engineering/python-developer.md): They keep the machines of a small town running, write down what they did and tell the next shift what is still to be watched on the line.
    - [Senior Python Developer](https://jobs.example.org/jobs/software-engineering/senior-python-developer.md): They keep the larger machines of a small town running, write down why they did it and tell the next shift what is still to be mended.

    ## Healthcare

    - [Healthcare](https://jobs.example.org/jobs/healthcare.md): 1 role with pay, education, experience, growth and AI impact side by side
    - [Registered Nurse](https://jobs.example.org/jobs/healthcare/registered-nurse.md): They keep the patients of a small town safe at night, write down what they saw and tell the next shift who is still to be watched closely.

    ## Optional

    - [Everything](https://jobs.example.org/llms-full.txt): all roles as one text
    - [Data](https://jobs.example.org/data): all roles and skills as files to download
    - [About this site](https://jobs.example.org/about)
    - [Editorial policy](https://jobs.example.org/editorial-policy)
    - [Sources](https://jobs.example.org/sources): every source of a figure, with its license
    - [Changes](https://jobs.example.org/changes)
    "
  `)
})

test('a site of more than 1,000 roles names its categories only', () => {
  const [role] = library.roles
  if (!role) throw new Error('There is no role.')
  const many = { ...library, roles: Array.from({ length: 1001 }, () => role) }
  const text = llmsTxt(many, site)
  expect(text).toContain('1001 roles of the United States labor market.')
  expect(text).toContain('https://jobs.example.org/jobs/software-engineering.md')
  expect(text).not.toContain('python-developer.md')
})

test('llms-full.txt is the Markdown of all roles, streamed in parts', async () => {
  const text = await new Response(streamText(llmsFullTxt(library, site))).text()
  expect(text).toBe([...llmsFullTxt(library, site)].join(''))
  expect([...llmsFullTxt(library, site)]).toHaveLength(1 + library.roles.length)
  for (const { id } of library.roles) expect(text).toContain(`\n\n${formatsOf(id).markdown}`)
})
