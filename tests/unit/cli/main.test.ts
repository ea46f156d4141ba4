import { execFile } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { editedContent } from '../content/edited-content'
import { occupationsIn } from './written-occupations'

const from = 'tests/fixtures/official'

describe('npm run figures', { timeout: 30_000 }, () => {
  interface Ended {
    code: number
    out: string
    error: string
  }

  function run(contentDir: string, ...args: string[]): Promise<Ended> {
    const command = ['node_modules/tsx/dist/cli.mjs', 'lib/cli/main.ts', 'figures', ...args]
    const env = { ...process.env, CONTENT_DIR: contentDir, NODE_NO_WARNINGS: '1' }
    return new Promise((resolve) => {
      execFile(process.execPath, command, { env }, (failed, out, error) =>
        resolve({ code: failed ? Number(failed.code) : 0, out, error }),
      )
    })
  }

  test('without --from says how to use it', async () => {
    expect(await run(editedContent({}))).toMatchInlineSnapshot(`
      {
        "code": 2,
        "error": "Say where the official files are: npm run figures -- --from FOLDER [--soc 15-1252,29-1141] [--dry-run]
      ",
        "out": "",
      }
    `)
  })

  test('names an option that it does not know', async () => {
    expect(await run(editedContent({}), '--form', from)).toMatchInlineSnapshot(`
      {
        "code": 2,
        "error": "Unknown option '--form'
      Use: npm run figures -- --from FOLDER [--soc 15-1252,29-1141] [--dry-run]
      ",
        "out": "",
      }
    `)
  })

  test('names a folder that is not there', async () => {
    expect(await run(editedContent({}), '--from', 'nowhere')).toMatchInlineSnapshot(`
      {
        "code": 1,
        "error": "nowhere/official/bls is missing. The folder given with --from holds official/bls, official/onet and tables; content/README.md lists their files.
      ",
        "out": "",
      }
    `)
  })

  test('fails for a code that it does not know', async () => {
    const { code, out } = await run(editedContent({}), '--from', from, '--soc', '99-9999')
    expect(code).toBe(1)
    expect(out).toContain('99-9999')
  })

  test('takes several codes and leaves files alone in a dry run', async () => {
    const contentDir = editedContent({})
    const args = ['--from', from, '--soc', '98-9099,98-1010']
    expect(await run(contentDir, ...args, '--dry-run')).toMatchInlineSnapshot(`
      {
        "code": 0,
        "error": "",
        "out": "occupations/98-9099.yaml  Wayfinders, All Other
        new

      occupations/98-1010.yaml  Lamplighters and Lantern Tenders
        new

      2 occupations read, 2 would change; nothing was written.
      ",
      }
    `)
    expect(Object.keys(occupationsIn(contentDir))).not.toContain('98-9099.yaml')

    expect((await run(contentDir, ...args)).out).toMatch(/2 occupations read, 2 written\.\n$/)
    expect(Object.keys(occupationsIn(contentDir))).toEqual(expect.arrayContaining(['98-1010.yaml', '98-9099.yaml']))
  })
})
