import { createHash, randomUUID } from 'node:crypto'
import { listContentFiles } from '../content/list-files'
import { readText } from '../editing/change-files'
import { plainText } from '../editing/keep-line-ends'
import { addressOf, CATEGORY, type Collection, locate, VERSION } from './collections'
import { type DocumentShape, readDocumentForm } from './document-form'

/** A file as the form knows it. */
export interface Entry {
  /** `guides/<category>/<role>.mdx` */
  address: string
  /** JSON of its fields. */
  data: string
}

/** Returns the files of a list that can be shown; one whose name or fields are wrong is left out. */
export function listEntries(contentDir: string, collection: Collection): Entry[] {
  const files = listContentFiles(contentDir).files[collection.folder]
  return files.flatMap((file) => {
    if (!locate(addressOf(collection, file))) return []
    try {
      return readEntry(contentDir, collection, file) ?? []
    } catch {
      // What is wrong with it stands in the report that the page shows.
      return []
    }
  })
}

/**
 * Returns a file, undefined when it is not there or belongs to another list.
 * @throws Error when its fields cannot be read
 */
export function readEntry(contentDir: string, collection: Collection, file: string): Entry | undefined {
  const text = readText(contentDir, file)
  if (text === undefined) return undefined
  const form = readDocumentForm(plainText(text), shapeOf(collection))
  if (collection.kind && (form.kind === 'profile' ? 'profile' : 'guide') !== collection.kind) return undefined
  const category = collection.folder === 'roles' ? { [CATEGORY]: file.split('/')[1] } : {}
  return {
    address: addressOf(collection, file),
    data: JSON.stringify({ ...form, ...category, [VERSION]: `${fingerprint(text)}.${randomUUID()}` }),
  }
}

/** Returns a name of a text: two texts have the same only if they are the same. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Returns how a list shows its files. */
export function shapeOf({ schema, sections }: Collection): DocumentShape {
  return { keys: Object.keys(schema.shape), ...(sections ? { sections } : {}) }
}
