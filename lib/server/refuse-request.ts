import type { IncomingMessage } from 'node:http'

export interface Refusal {
  status: 400 | 405 | 414
  /** What is wrong, in a line. */
  text: string
  headers?: Record<string, string>
}

const LONGEST_PATH = 2000

/** Returns why a request is not answered with a page, undefined when it may be: a wrong method, or no address at all. */
export function refuseRequest({ method = '', url = '' }: IncomingMessage): Refusal | undefined {
  if (method !== 'GET' && method !== 'HEAD')
    return { status: 405, text: 'This site only answers GET and HEAD.', headers: { Allow: 'GET, HEAD' } }
  const [path = ''] = url.split('?')
  if (path.length > LONGEST_PATH) return { status: 414, text: 'The address is too long to be one of this site.' }
  if (!isPath(path)) return { status: 400, text: 'The address is not written correctly.' }
  return undefined
}

function isPath(path: string): boolean {
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    return path.startsWith('/') && !/[\u0000-\u001f\u007f\\]/.test(decodeURIComponent(path))
  } catch {
    return false
  }
}
