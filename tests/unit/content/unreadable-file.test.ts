import { rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadContent } from '@/lib/content/load'
import { createParseCache, type ParseCache } from '@/lib/content/parse-cache'
import { editedContent } from './edited-content'

const today = '2026-11-21'

describe('a file that cannot be read', () => {
  const POLICY = 'pages/editorial-policy.mdx'

  test('because it is taken away while others are read, is no longer content', () => {
    const folder = editedContent({})
    const cache: ParseCache = {
      ...createParseCache(undefined),
      unread(_, file) {
        if (file === 'pages/about.mdx') rmSync(path.join(folder, POLICY), { force: true })
        return undefined
      },
    }
    expect([...loadContent(folder, { today, cache }).corpus.pages.keys()]).toEqual(['about'])
  })

  test.each([
    ['nowhere', 'is not there. Mend that, then try again.'],
    ['.', 'is a folder where a file should be. Move that folder elsewhere, then try again.'],
  ])('at all, as a link to %j, is named, with what to do', (target, reason) => {
    const folder = editedContent({})
    rmSync(path.join(folder, POLICY))
    symlinkSync(target, path.join(folder, POLICY))
    expect(() => loadContent(folder, { today })).toThrow(`The content cannot be read: ${POLICY} ${reason}`)
  })

  test('and is only read when asked for, is named as well', () => {
    const folder = editedContent({})
    symlinkSync('nowhere', path.join(folder, 'titles.txt'))
    const { corpus } = loadContent(folder, { today })
    expect(() => corpus.titles()).toThrow('The content cannot be read: titles.txt is not there.')
  })
})
