import { readFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { isIPv6 } from 'node:net'
import path from 'node:path'
import { securityHeaders } from '../build/security-headers'
import { site } from '../site'
import { onceADay } from './once-a-day'
import { refuseGarbled } from './refuse-garbled'
import { LOST_ROUTE, PUBLISH_ROUTE, requestHandler } from './request-handler'

const PATIENCE_MS = 30_000

/**
 * Serves what `npm run build` made until the process is told to end.
 * @param handle Next's own request handler
 * @throws Error when the port is taken
 */
export async function serve(handle: RequestListener) {
  const { port, host } = site
  const errorDocument = readFileSync(path.resolve('.next/server/pages/500.html'), 'utf8')
  const headers = securityHeaders({ origin: site.origin, development: false })
  const own = `http://${host && isIPv6(host) ? `[${host}]` : (host ?? 'localhost')}:${port}`
  // A long address is answered in words up to here; what is longer Node itself refuses.
  const server = createServer(
    { maxHeaderSize: 64 * 1024 },
    requestHandler(handle, {
      errorDocument,
      async lostPage(address) {
        const answer = await fetch(`${own}${LOST_ROUTE}?address=${encodeURIComponent(address)}`, { redirect: 'manual' })
        const movedTo = answer.headers.get('Location')
        return movedTo ? { movedTo } : { html: await answer.text() }
      },
      publishDue: onceADay(async () => {
        // Who asks for a page meanwhile waits.
        const answer = await fetch(`${own}${PUBLISH_ROUTE}`, { signal: AbortSignal.timeout(PATIENCE_MS) })
        if (!answer.ok) throw new Error(`The answer was ${answer.status}.`)
      }),
      headers,
      report: console.error,
    }),
  )
  server.on('clientError', refuseGarbled(headers))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE'
      ? new Error(
          `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
        )
      : error
  })
  // The first search builds the indexes; nobody should wait for that.
  await fetch(`${own}/search?q=a`).catch(() => undefined)
  console.log(`Serving ${site.name} at ${own}`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0))
      server.closeIdleConnections()
    })
  }
}
