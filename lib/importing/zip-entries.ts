import { inflateRawSync } from 'node:zlib'

interface Entry {
  name: string
  /** Unpacked, in bytes. */
  size: number
  read: () => Buffer
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const SHORTEST_END = 22

/**
 * Lists what a zip file holds, by its directory.
 * @throws Error when there is no directory at its end
 */
export function zipEntries(bytes: Buffer): Entry[] {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0 || end + SHORTEST_END > bytes.length || bytes.readUInt32LE(end) !== END) throw new Error('it is cut off')
  const entries: Entry[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0 && bytes.readUInt32LE(at) === ENTRY; left -= 1) {
    const packed = bytes.readUInt32LE(at + 20)
    const size = bytes.readUInt32LE(at + 24)
    const nameLength = bytes.readUInt16LE(at + 28)
    const isPacked = bytes.readUInt16LE(at + 10) !== 0
    const start = bytes.readUInt32LE(at + 42)
    const read = () => {
      const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28)
      const content = bytes.subarray(from, from + packed)
      return isPacked ? inflateRawSync(content, { maxOutputLength: size }) : content
    }
    entries.push({ name: bytes.toString('utf8', at + 46, at + 46 + nameLength), size, read })
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}
