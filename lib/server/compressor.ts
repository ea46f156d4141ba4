import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** The best encodings first. */
export const ENCODINGS = ['br', 'gzip'] as const
type Encoding = (typeof ENCODINGS)[number]

/** Larger bodies take seconds at the highest level and crowd out many pages. */
const MOST_KEPT = 1024 * 1024

type Compress = (body: Buffer, encoding: Encoding, tag?: string) => Promise<Buffer>

/**
 * Returns a function that compresses bodies. One that comes with a tag, a name of exactly these bytes, is answered
 * quickly the first time and meanwhile compressed as far as it goes; that form is kept for the next reader.
 * @param room how many bytes to keep; the oldest go first
 */
export function createCompressor(room: number): Compress {
  const kept = new Map<string, Buffer | undefined>()
  let size = 0
  const keep = async (key: string, body: Buffer, encoding: Encoding) => {
    kept.set(key, undefined)
    const best = await shrink(body, encoding, 'best')
    kept.set(key, best)
    size += best.length
    for (const [oldest, held] of kept) {
      if (size <= room) break
      kept.delete(oldest)
      size -= held?.length ?? 0
    }
  }
  return async (body, encoding, tag) => {
    const key = tag && `${encoding} ${tag}`
    const best = key && kept.get(key)
    if (best) return best
    if (key && body.length <= MOST_KEPT && !kept.has(key)) void keep(key, body, encoding).catch(() => kept.delete(key))
    return shrink(body, encoding, 'quick')
  }
}

// Level 5 of Brotli takes about as long as gzip, 11 some seventy times that; see CONTRIBUTING.md.
function shrink(body: Buffer, encoding: Encoding, effort: 'quick' | 'best'): Promise<Buffer> {
  if (encoding === 'gzip') return toGzip(body, { level: effort === 'best' ? 9 : 6 })
  const level = effort === 'best' ? constants.BROTLI_MAX_QUALITY : 5
  return toBrotli(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: level, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  })
}
