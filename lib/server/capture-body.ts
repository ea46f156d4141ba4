import type { ServerResponse } from 'node:http'

/**
 * Holds back the body of a response until it is whole and sends what `finish` makes of it, which may change the status
 * and headers, too. Responses that `wants` refuses, once their headers are known, pass through untouched.
 */
export function captureBody(
  res: ServerResponse,
  wants: (res: ServerResponse) => boolean,
  finish: (body: Buffer) => Promise<Buffer>,
) {
  const { writeHead, write, end, flushHeaders } = res
  const chunks: Buffer[] = []
  let isCaptured: boolean | undefined
  const decide = () => {
    isCaptured ??= wants(res)
    if (!isCaptured) Object.assign(res, { writeHead, write, end, flushHeaders })
    return isCaptured
  }
  const keep = (chunk: unknown, encoding: unknown) => {
    if (chunk === undefined || chunk === null) return
    chunks.push(
      typeof chunk === 'string'
        ? Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
        : Buffer.from(chunk as Uint8Array),
    )
  }
  Object.assign(res, {
    writeHead(status: number, ...rest: unknown[]) {
      res.statusCode = status
      setHeaders(res, rest.at(-1))
      if (!decide()) res.writeHead(status)
      return res
    },
    flushHeaders() {
      if (!decide()) res.flushHeaders()
    },
    write(chunk: unknown, ...rest: unknown[]) {
      if (!decide()) return (res.write as (...args: unknown[]) => boolean)(chunk, ...rest)
      keep(chunk, rest[0])
      callbackIn(rest)?.()
      return true
    },
    end(...args: unknown[]) {
      if (!decide()) return (res.end as (...args: unknown[]) => ServerResponse)(...args)
      if (typeof args[0] !== 'function') keep(args[0], args[1])
      Object.assign(res, { writeHead, write, end, flushHeaders })
      finish(Buffer.concat(chunks)).then(
        (body) => res.end(body, callbackIn(args)),
        (error: unknown) => res.destroy(error instanceof Error ? error : new Error(String(error))),
      )
      return res
    },
  })
}

function setHeaders(res: ServerResponse, headers: unknown) {
  if (typeof headers !== 'object' || headers === null || Array.isArray(headers)) return
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) res.setHeader(name, value)
}

function callbackIn(args: unknown[]): (() => void) | undefined {
  return args.find((arg) => typeof arg === 'function') as (() => void) | undefined
}
