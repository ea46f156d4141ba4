import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createForm } from '@/lib/admin/answer-action'

export const FILE = 'roles/software-engineering/python-developer.mdx'
export const ADDRESS = 'guides/software-engineering/python-developer.mdx'

/** Opens the form of a content folder; `read` and `save` speak of one file as the CMS does. */
export function open(contentDir: string) {
  const form = createForm(contentDir)
  return {
    async read(address = ADDRESS): Promise<Record<string, unknown>> {
      const { body } = await form.answer({ action: 'getEntry', params: { path: address } })
      return JSON.parse((body as { data: string }).data)
    },
    save: (fields: object, address = ADDRESS, newEntry = false) =>
      form.answer({
        action: 'persistEntry',
        params: { dataFiles: [{ path: address, raw: JSON.stringify(fields) }], options: { newEntry } },
      }),
    form,
  }
}

/** Returns the text of a content file. */
export const read = (contentDir: string, file = FILE) => readFileSync(path.join(contentDir, file), 'utf8')
