import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkCommand } from '@/lib/cli/check'
import { FORMATS } from '@/lib/cli/report/formats'
import { problem } from '@/lib/content/problem'
import { editedContent } from '../content/edited-content'
import { runCommand } from './run-command'

describe('check --format', () => {
  test('text has the to-dos of a draft first, in one line, and counts them apart', () => {
    const file = 'roles/healthcare/welder.mdx'
    const toDo = (line: number) =>
      problem('draft/to-do', file, { line, column: line === 4 ? 10 : 1 }, 'Still to do.', 'warning')
    const problems = [
      ...[9, 4, 5, 6].map(toDo),
      problem('figure/no-source', file, { line: 30, column: 3 }, 'A figure needs a source.', 'warning'),
      problem(
        'draft/to-do',
        'roles/healthcare/fitter.mdx',
        { line: 7, column: 1 },
        'Still to do. Readers would see it.',
      ),
    ]
    expect(`\n${FORMATS.text({ problems, contentDir: '/', roles: 2 })}\n`).toMatchInlineSnapshot(`
      "
      roles/healthcare/welder.mdx:4:10  warning: 4 to-dos, in lines 4–6, 9.  draft/to-do

      roles/healthcare/fitter.mdx:7:1  Still to do. Readers would see it.  draft/to-do
      roles/healthcare/welder.mdx:30:3  warning: A figure needs a source.  figure/no-source

      1 error, 1 warning, 4 to-dos in 2 files
      "
    `)
    expect(FORMATS.text({ problems: [toDo(4)], contentDir: '/', roles: 1 })).toMatchInlineSnapshot(`
      "roles/healthcare/welder.mdx:4:10  warning: 1 to-do, in line 4.  draft/to-do

      0 errors, 0 warnings, 1 to-do in 1 file"
    `)
  })

  test('json holds every problem with its place from here', async () => {
    const folder = editedContent({ 'pages/about.mdx': [['title:', 'titel:']] })
    const { text } = await runCommand(checkCommand, folder, '--format', 'json')
    const file = path.relative('.', path.join(folder, 'pages/about.mdx'))
    expect(JSON.parse(text)).toEqual({
      roles: 5,
      errors: 2,
      warnings: 0,
      problems: [
        {
          rule: 'schema/missing-key',
          severity: 'error',
          file,
          line: 2,
          column: 1,
          message: expect.stringContaining('“title” is missing'),
        },
        { rule: 'schema/unknown-key', severity: 'error', file, line: 2, column: 1, message: expect.any(String) },
      ],
    })
  })

  test('github has a workflow command for each problem, and the report below', async () => {
    const folder = editedContent({ 'pages/about.mdx': [['title:', 'titel:']] })
    const lines = (await runCommand(checkCommand, folder, '--format', 'github')).text.split('\n')
    const file = path.relative('.', path.join(folder, 'pages/about.mdx'))
    expect(lines[0]).toMatch(/^::error file=\S+,line=2,col=1,title=schema\/missing-key::“title” is missing\./)
    expect(lines[0]).toContain(`file=${file},`)
    expect(lines.at(-1)).toBe('2 errors, 0 warnings in 1 file')
  })

  test('github is told of signs that mean something to it', () => {
    const found = problem('mdx/brace', 'roles/a,b:c.mdx', { line: 3, column: 4 }, '100% of it\nis: code', 'warning')
    expect(FORMATS.github({ problems: [found], contentDir: path.resolve('content'), roles: 1 }).split('\n')[0]).toBe(
      '::warning file=content/roles/a%2Cb%3Ac.mdx,line=3,col=4,title=mdx/brace::100%25 of it%0Ais: code',
    )
  })

  test('sarif is a log with rules, results and places', async () => {
    const folder = editedContent({ 'pages/about.mdx': [['title:', 'titel:']] })
    const [run] = JSON.parse((await runCommand(checkCommand, folder, '--format', 'sarif')).text).runs
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
      'schema/missing-key',
      'schema/unknown-key',
    ])
    expect(run.results[1]).toMatchObject({
      ruleId: 'schema/unknown-key',
      ruleIndex: 1,
      level: 'error',
      locations: [{ physicalLocation: { region: { startLine: 2, startColumn: 1 } } }],
    })
  })

  test('without problems each says so in its way', async () => {
    const folder = editedContent({})
    expect((await runCommand(checkCommand, folder, '--format', 'github')).text).toBe('No problems in 5 roles.')
    expect(JSON.parse((await runCommand(checkCommand, folder, '--format', 'json')).text).problems).toEqual([])
    expect(JSON.parse((await runCommand(checkCommand, folder, '--format', 'sarif')).text).runs[0].results).toEqual([])
  })

  test('refuses a form that it does not know', async () => {
    const run = runCommand(checkCommand, editedContent({}), '--format', 'jsno')
    await expect(run).rejects.toThrow(
      'There is no format “jsno”. Did you mean “json”? Formats: text, json, github, sarif.',
    )
  })
})
