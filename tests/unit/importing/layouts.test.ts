import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { imported, layout } from './imported'

const layouts = readdirSync(layout('')).filter((name) => /\.(txt|md|html|docx)$/.test(name))

test.each(layouts)(
  '%s becomes the draft that stands beside it, word for word',
  async (name) => {
    const category = name.startsWith('publishing-page') || name === 'divs.html' ? undefined : 'healthcare'
    const { imported: roles, failed } = await imported([layout(name)], { category })
    expect(failed).toEqual([])
    expect(roles[0]?.errors).toEqual([])
    const [role] = roles
    await expect(`${role?.file}\n${role?.report.join('\n')}\n\n${role?.text}`).toMatchFileSnapshot(
      `../../fixtures/import/${name}.expected`,
    )
  },
  60_000,
)
