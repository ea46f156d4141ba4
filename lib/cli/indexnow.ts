import { z } from 'zod'
import type { Library } from '../content'
import { count, plural } from '../format'
import { KEY_PATH } from '../seo/index-now-key'
import { isPublicHost } from '../seo/public-host'
import { type Command, type Outcome, WrongUse } from './command'
import { argumentsOf } from './load-for-edit'

interface Options {
  library: Library
  origin: string
  /** The day from which on changes count. */
  since: string
  /** Without it nothing is sent. */
  send: boolean
  /** With it nothing is sent, either. */
  dryRun?: boolean
  key: string | undefined
  /** Another service that speaks the protocol. */
  endpoint?: string
}

const ENDPOINT = 'https://api.indexnow.org/indexnow'
/** What the protocol takes in one request. */
const MOST_AT_ONCE = 10_000
const PATIENCE_MS = 30_000

const refusals: Record<number, (keyLocation: string) => string> = {
  400: () => 'It does not understand the request. See https://www.indexnow.org/documentation for what it takes now.',
  403: (keyLocation) => `It does not find the key at ${keyLocation}. Start the site with the same INDEXNOW_KEY first.`,
  422: (keyLocation) => `It finds that the addresses and the key at ${keyLocation} do not belong together.`,
  429: () => 'It has had too many requests. Wait some hours before the next.',
}

/**
 * Tells search engines by IndexNow which pages changed since a day. Returns their addresses; without `send` that is all.
 * @throws WrongUse when the day is none; Error when something needed for sending is missing, or when the service refuses
 */
export async function indexnow(options: Options): Promise<Outcome> {
  const { library, origin, since, send, dryRun = false, key, endpoint = ENDPOINT } = options
  if (!z.iso.date().safeParse(since).success) {
    throw new WrongUse(`--since is “${since}”, but must be a day that exists, written 2026-11-20.`)
  }
  // Read late: it reads the environment, and the help of all commands must not throw when that is wrong.
  const { fullAddress, listedPages } = await import('../seo/sitemap')
  const addresses = listedPages(library)
    .filter(({ lastmod = '', publicFrom = '' }) => lastmod >= since || publicFrom >= since)
    .map((page) => fullAddress(page, origin))
  const found = `${plural(addresses.length, 'page')} changed since ${since}`
  if (addresses.length === 0) return { text: `${found}.`, ok: true }
  const list = addresses.join('\n')
  if (dryRun) return { text: `${list}\n\n${found}. Nothing was sent: this was a dry run.`, ok: true }
  if (!send) return { text: `${list}\n\n${found}. Nothing was sent; --send tells search engines.`, ok: true }
  if (!isPublicHost(origin)) {
    throw new Error(`Search engines cannot open ${origin}. Set SITE_URL to the address of the public site.`)
  }
  if (!key) {
    throw new Error(
      `INDEXNOW_KEY is not set. Choose 8 to 128 letters, digits and hyphens, start the site with them as INDEXNOW_KEY, so that it shows them at ${origin + KEY_PATH}, and set the same here.`,
    )
  }
  for (let start = 0; start < addresses.length; start += MOST_AT_ONCE) {
    try {
      await submit(endpoint, {
        host: new URL(origin).host,
        key,
        keyLocation: origin + KEY_PATH,
        urlList: addresses.slice(start, start + MOST_AT_ONCE),
      })
    } catch (error) {
      throw new Error(
        `${error instanceof Error ? error.message : error}\n${count(start)} of ${count(addresses.length)} addresses were sent.`,
      )
    }
  }
  return { text: `${list}\n\n${found}. All were sent to ${new URL(endpoint).host}.`, ok: true }
}

interface Submission {
  host: string
  key: string
  keyLocation: string
  urlList: string[]
}

async function submit(endpoint: string, body: Submission) {
  const { host } = new URL(endpoint)
  const { status } = await fetch(endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch((error: Error) => {
    const reason = error.cause instanceof Error ? error.cause.message : error.message
    throw new Error(`${host} cannot be reached: ${reason}`)
  })
  // 202: accepted, and the key is looked up later.
  if (status === 200 || status === 202) return
  throw new Error(`${host} answered ${status}. ${refusals[status]?.(body.keyLocation) ?? 'Try again later.'}`)
}

export const indexnowCommand: Command = {
  summary: 'Tell search engines which pages changed since a day.',
  use: 'indexnow --since 2026-11-20 [--send] [--dry-run]',
  help: [
    'Lists the addresses of the pages that changed on that day or later. Only with --send are they',
    'sent, to the services that share what they learn by IndexNow, such as Bing; --dry-run sends',
    'nothing even then. Sending needs SITE_URL, the public address of the site, and INDEXNOW_KEY, with',
    'which the running site was started; see README.md.',
    '',
    '  npm run indexnow -- --since 2026-11-20          # the list',
    '  npm run indexnow -- --since 2026-11-20 --send',
    '',
    'Name the day on which you sent last.',
  ].join('\n'),
  options: {
    since: { type: 'string' },
    send: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
  },
  async run({ values: { since, send, 'dry-run': dryRun }, positionals }) {
    argumentsOf({ positionals }, '“indexnow” takes no names.')
    if (typeof since !== 'string') throw new WrongUse('Say from which day on changes count, with --since.')
    const { site } = await import('../site')
    const { content } = await import('../content')
    return indexnow({
      library: content(),
      origin: site.origin,
      key: site.indexNowKey,
      since,
      send: send === true,
      dryRun: dryRun === true,
    })
  },
}
