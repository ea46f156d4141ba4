import { execFile } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandNames, commands } from '@/lib/cli/commands'
import { textsIn } from '../content/changed-files'
import { editedContent } from '../content/edited-content'
import { occupationsIn } from './written-occupations'

const from = 'tests/fixtures/official'

interface Ended {
  code: number
  out: string
  error: string
}

function run(contentDir: string, ...args: string[]): Promise<Ended> {
  const command = ['lib/cli/start.mjs', ...args]
  const env = { ...process.env, CONTENT_DIR: contentDir, NODE_NO_WARNINGS: '1' }
  return new Promise((resolve) => {
    execFile(process.execPath, command, { env }, (failed, out, error) =>
      resolve({ code: failed ? Number(failed.code) : 0, out, error }),
    )
  })
}

describe('npm run role', { timeout: 60_000 }, () => {
  test.each([[[]], [['help']]])('%j shows every command with what it does', async (args) => {
    const { code, out, error } = await run('/nowhere', ...args)
    expect({ code, error }).toEqual({ code: 0, error: '' })
    for (const name of commandNames) {
      const { summary } = (await commands[name]?.()) ?? {}
      expect(out).toMatch(new RegExp(`^ {2}${name} +\\S`, 'm'))
      expect(out).toContain(summary)
    }
    expect(out).toContain('content/README.md')
  })

  test.each([[['help', 'rename']], [['--help', 'rename']], [['rename', '-h', 'a', 'b']]])(
    '%j explains one command, whatever the content',
    async (args) => {
      const { code, out, error } = await run('/nowhere', ...args)
      expect({ code, error }).toEqual({ code: 0, error: '' })
      expect(out).toMatch(/^Give a role another file name.*\n\nUse: npm run role -- rename OLD NEW \[--dry-run\]\n\n/)
      expect(out).toContain('  npm run role -- rename etl-developer data-engineer\n')
    },
  )

  test('a command that does not exist is answered with the nearest one and exit code 2', async () => {
    const { code, out, error } = await run(editedContent({}), 'renmae', 'a', 'b')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(error).toMatch(/^There is no command “renmae”\. Did you mean “rename”\? Commands: new, .*rename, .*\.\n$/)
  })

  test.each(commandNames.filter((name) => /^(status|admin|figures|titles|schemas|indexnow)$/.test(name)))(
    '%s refuses a name that it would not use',
    async (name) => {
      const command = await commands[name]?.()
      const input = { values: {}, positionals: ['welder'], contentDir: '/nowhere', today: '2026-11-21', progress() {} }
      await expect(async () => command?.run(input)).rejects.toThrow(`“${name}” takes no names.`)
    },
  )

  test('wrong use is answered with the right one and exit code 2', async () => {
    expect(await run(editedContent({}), 'rename', 'registered-nurse')).toEqual({
      code: 2,
      out: '',
      error: 'Say which role gets which name.\n\nUse: npm run role -- rename OLD NEW [--dry-run]\n',
    })
  })

  test.each(['check', 'status'])('%s, which only reads, says so to --dry-run', async (name) => {
    const { code, out, error } = await run(editedContent({}), name, '--dry-run')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(error).toMatch(`“${name}” only reads: it never changes or sends anything. Leave “--dry-run” out.\n`)
  })

  test('a problem of the content is exit code 1', async () => {
    const folder = editedContent({ 'pages/about.mdx': [['title:', 'titel:']] })
    const { code, out, error } = await run(folder, 'check')
    expect({ code, error }).toEqual({ code: 1, error: '' })
    expect(out).toContain('pages/about.mdx:2:1')
  })

  test('what was shown is done afterwards, and all of it is printed without colors', async () => {
    const { code, out, error } = await run(editedContent({}), 'rename', 'registered-nurse', 'nurse')
    expect({ code, error }).toEqual({ code: 0, error: '' })
    expect(out).toMatch(
      /^roles\/healthcare\/registered-nurse\.mdx -> roles\/healthcare\/nurse\.mdx\n[\s\S]*leads there\.\n$/,
    )
    expect(out).not.toContain('\u001b')
  })
})

describe('options typed without “--”', { timeout: 60_000 }, () => {
  // What started the tests has left settings of its own.
  const clean = Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^npm_/i.test(key)))

  function npm(env: Record<string, string>, ...args: string[]): Promise<Ended> {
    return new Promise((resolve) => {
      execFile(
        `npm run --silent ${args.join(' ')}`,
        { env: { ...clean, ...env } as NodeJS.ProcessEnv, shell: true },
        (failed, out, error) => resolve({ code: failed ? Number(failed.code) : 0, out, error }),
      )
    })
  }

  test('are refused with the line that is meant, and nothing is written', async () => {
    const folder = editedContent({})
    const before = textsIn(folder)
    const typed = ['role', 'rename', 'registered-nurse', 'nurse', '--dry-run']
    const { code, out, error } = await npm({ CONTENT_DIR: folder }, ...typed)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(error).toContain('\n\n  npm run role -- rename registered-nurse nurse --dry-run\n\nUse:')
    expect(textsIn(folder)).toEqual(before)
  })

  test('may stand in a file that npm reads', async () => {
    const folder = editedContent({})
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'npm-')), 'npmrc')
    writeFileSync(file, 'dry-run=true\n')
    const env = { CONTENT_DIR: folder, npm_config_userconfig: file }
    const { code, out } = await npm(env, 'role', 'rename', 'registered-nurse', 'nurse')
    expect(code).toBe(0)
    expect(out).toContain('roles/healthcare/nurse.mdx')
  })
})

describe('npm run figures', { timeout: 60_000 }, () => {
  test('without --from says how to use it', async () => {
    expect(await run(editedContent({}), 'figures')).toMatchInlineSnapshot(`
      {
        "code": 2,
        "error": "Say where the official files are, with --from.

      Use: npm run role -- figures --from FOLDER [--soc 15-1252,29-1141] [--dry-run]
      ",
        "out": "",
      }
    `)
  })

  test('names an option that it does not know', async () => {
    const { code, out, error } = await run(editedContent({}), 'figures', '--form', from)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(error).toMatch(/^There is no option “--form”\. Did you mean “--from”\?\n\nUse: npm run role -- figures/)
  })

  test('names an option that lacks its value', async () => {
    const { code, error } = await run(editedContent({}), 'figures', '--from', '--dry-run')
    expect(code).toBe(2)
    expect(error).toMatch(/^The option “--from” needs a value behind it\.\n\nUse: npm run role -- figures/)
  })

  test('names a folder that is not there', async () => {
    const { code, error } = await run(editedContent({}), 'figures', '--from', 'nowhere')
    expect(code).toBe(1)
    expect(error).toContain('nowhere')
  })

  test('fails for a code that it does not know', async () => {
    const { code, out } = await run(editedContent({}), 'figures', '--from', from, '--soc', '99-9999')
    expect(code).toBe(1)
    expect(out).toContain('99-9999')
  })

  test('takes several codes and leaves files alone in a dry run', async () => {
    const contentDir = editedContent({})
    const args = ['figures', '--from', from, '--soc', '98-9099,98-1010']
    expect(await run(contentDir, ...args, '--dry-run')).toMatchObject({ code: 0, error: '' })
    expect(Object.keys(occupationsIn(contentDir))).not.toContain('98-9099.yaml')

    expect(await run(contentDir, ...args)).toMatchObject({ code: 0, error: '' })
    expect(Object.keys(occupationsIn(contentDir))).toEqual(expect.arrayContaining(['98-1010.yaml', '98-9099.yaml']))
  })
})
