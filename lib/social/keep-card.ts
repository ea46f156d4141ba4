import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { SocialCard } from './social-card'

/** Emptied by the next build, like everything there. */
const FOLDER = '.next/cards'

const inProgress = new Map<string, Promise<Buffer>>()

/**
 * Returns the picture of a card. It is drawn when it is first asked for, which takes some 100 ms, and kept on disk.
 * Next would keep an answer for every address that anyone thinks of; here only cards of pages that exist are kept.
 */
export async function keepCard(card: SocialCard, draw: () => Promise<ArrayBuffer>, folder = FOLDER): Promise<Buffer> {
  const name = createHash('sha1').update(JSON.stringify(card)).digest('hex')
  const file = path.join(folder, `${name}.png`)
  const known = inProgress.get(name) ?? readOrDraw(file, draw)
  inProgress.set(name, known)
  return known.finally(() => inProgress.delete(name))
}

async function readOrDraw(file: string, draw: () => Promise<ArrayBuffer>): Promise<Buffer> {
  const kept = await readFile(file).catch(() => undefined)
  if (kept) return kept
  const drawn = Buffer.from(await draw())
  // Renamed into place, so that nobody reads half a picture; where nothing can be written it is drawn again.
  const aside = `${file}.${process.pid}`
  await mkdir(path.dirname(file), { recursive: true })
    .then(() => writeFile(aside, drawn))
    .then(() => rename(aside, file))
    .catch(() => undefined)
  return drawn
}
