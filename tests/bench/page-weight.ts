import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { content } from '@/lib/content'

// Run by `npm run bench:pages` after a build. Reports what a first visit to each kind of page transfers, in kB: gzip, and
// for the document Brotli as well, which is what browsers get.
const PORT = 3219
const base = `http://127.0.0.1:${PORT}`
const server = spawn(process.execPath, ['lib/server/main.mjs'], {
  env: { ...process.env, HOST: '127.0.0.1', PORT: String(PORT) },
})
await once(server.stdout, 'data')
await waitUntilReady()

const { roles, categories, pages } = content()
const longest = [...roles].sort((a, b) => JSON.stringify(b.sections).length - JSON.stringify(a.sections).length)[0]
const profile = roles.find(({ kind }) => kind === 'profile')
const kinds = {
  home: '/',
  'all roles': '/jobs',
  category: categories[0]?.path,
  'longest guide': longest?.path,
  profile: profile?.path,
  'content page': pages[0]?.path,
}
const rows: Record<string, Record<string, number | string>> = {}
for (const [kind, path] of Object.entries(kinds)) {
  if (path) rows[kind] = await weigh(path)
}
console.table(rows)
server.kill()

async function weigh(path: string) {
  const html = await (await fetch(base + path)).text()
  const links = [...html.matchAll(/<(?:link|script)[^>]*?(?:href|src)="([^"]+)"[^>]*>/g)]
  const assets = links.flatMap(([tag, url = '']) => (/stylesheet|as="font"|<script/.test(tag) ? [url] : []))
  const sizes: Record<string, number> = { css: 0, font: 0, script: 0 }
  for (const url of new Set(assets)) {
    const bytes = Buffer.from(await (await fetch(base + url)).arrayBuffer())
    const kind = url.endsWith('.woff2') ? 'font' : url.includes('.css') ? 'css' : 'script'
    sizes[kind] = (sizes[kind] ?? 0) + (kind === 'font' ? bytes.length : gzipSync(bytes).length)
  }
  const document = gzipSync(html).length
  const all = document + Object.values(sizes).reduce((sum, size) => sum + size, 0)
  return {
    html: kilobytes(document),
    css: kilobytes(sizes.css ?? 0),
    script: kilobytes(sizes.script ?? 0),
    font: kilobytes(sizes.font ?? 0),
    'first visit': kilobytes(all),
    'next page': kilobytes(document),
    'next page, Brotli': kilobytes(brotliCompressSync(html).length),
    requests: 1 + new Set(assets).size,
  }
}

async function waitUntilReady() {
  const deadline = Date.now() + 20_000
  while (Date.now() < deadline) {
    try {
      await fetch(base)
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  throw new Error('The server did not start. Run “npm run build” first.')
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 100) / 10
}
