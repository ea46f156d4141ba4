import type { IncomingMessage } from 'node:http'

/**
 * Returns why a request is not answered, undefined when it comes from this form. The form may write files, and every page
 * in the same browser can send requests to this machine: one that names another host reached it by a changed DNS entry,
 * one with another origin was sent by another site.
 */
export function foreignRequest({ headers, method }: IncomingMessage, port: number): string | undefined {
  const hosts = ['127.0.0.1', 'localhost'].map((name) => `${name}:${port}`)
  if (!hosts.includes(headers.host ?? '')) return `This server answers only to ${hosts.join(' and ')}.`
  if (headers['sec-fetch-site'] && !['same-origin', 'none'].includes(String(headers['sec-fetch-site'])))
    return 'The form is not opened from other sites. Type its address.'
  if (method === 'GET' || method === 'HEAD') return undefined
  if (headers.origin !== `http://${headers.host}`) return 'Only the form itself may save.'
  return headers['content-type']?.startsWith('application/json') ? undefined : 'The form sends JSON.'
}
