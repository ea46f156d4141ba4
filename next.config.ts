import { availableParallelism } from 'node:os'
import path from 'node:path'
import type { NextConfig } from 'next'
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_SERVER } from 'next/constants'
import { assertBuiltFrom } from './lib/build/built-from'
import { ERROR_ROUTE } from './lib/build/error-documents'
import { securityHeaders } from './lib/build/security-headers'
import { content } from './lib/content'
import { goneAddresses, movedAddresses } from './lib/export/former-twins'
import { twinRewrites } from './lib/export/twin-rewrites'
import { SPECULATION_RULES_PATH } from './lib/seo/speculation-rules'
import { site } from './lib/site'

const YEAR = 31_536_000

export default function config(phase: string): NextConfig {
  const development = phase === PHASE_DEVELOPMENT_SERVER
  if (phase === PHASE_PRODUCTION_SERVER) assertBuiltFrom('.next', site.contentDir)
  return {
    adapterPath: path.resolve('lib/build/adapter.mjs'),
    poweredByHeader: false,
    // What only `next dev` has; see lib/writing.
    ...(development && { pageExtensions: ['dev.tsx', 'dev.ts', 'tsx', 'ts'] }),
    // The server compresses; see lib/server.
    compress: false,
    // Titles and descriptions are part of the head for everyone; nothing is streamed in late.
    htmlLimitedBots: /.*/,
    // The same machine by its other name; without it the error page of `next dev` stays blank there.
    allowedDevOrigins: ['127.0.0.1'],
    serverExternalPackages: ['esbuild'],
    turbopack: { root: process.cwd() },
    experimental: {
      cpus: availableParallelism(),
      // Nothing navigates on the client, so prefetch data need not be made small.
      prefetchInlining: false,
      // At each request for a role, next dev asks anew in the background which pages there are. A process for it holds up
      // the page that waits for its edit to show; a thread does less.
      workerThreads: development,
    },
    // In development proxy.dev.ts answers former addresses, because they change while one is writing.
    async redirects() {
      if (development) return []
      return movedAddresses(content()).map(({ from, to }) => ({ source: from, destination: to, permanent: true }))
    },
    async rewrites() {
      const gone = development ? [] : goneAddresses(content())
      const lost = gone.map(({ address, page }) => ({
        source: address,
        destination: `/lost?address=${encodeURIComponent(page)}`,
      }))
      // The error page is a document for failures, not an address; asked for directly it does not exist.
      return {
        beforeFiles: [{ source: ERROR_ROUTE, destination: '/_not-found' }, ...lost, ...twinRewrites],
        afterFiles: [],
        fallback: [],
      }
    },
    async headers() {
      // In production the server sends them, with its own answers, too.
      if (development) return [{ source: '/:path*', headers: securityHeaders({ origin: site.origin, development }) }]
      return [
        // Suggestions may be a little older than the pages.
        { source: '/suggestions.json', headers: [{ key: 'Cache-Control', value: 'public, max-age=600' }] },
        { source: SPECULATION_RULES_PATH, headers: [{ key: 'Cache-Control', value: 'public, max-age=86400' }] },
        { source: '/enhance/:file', headers: [{ key: 'Cache-Control', value: `public, max-age=${YEAR}, immutable` }] },
      ]
    },
  }
}
