import { schemeScriptHash } from './scheme-script'

/**
 * Returns the headers of every answer.
 * @param origin the site's own; on https the browser is told to stay there
 * @param development `next dev` needs inline scripts, eval and a socket for its own client
 */
export function securityHeaders({ origin, development }: { origin: string; development: boolean }) {
  const policy = {
    'default-src': "'none'",
    'script-src': development ? "'self' 'unsafe-inline' 'unsafe-eval'" : `'self' ${schemeScriptHash}`,
    'style-src': development ? "'self' 'unsafe-inline'" : "'self'",
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': development ? "'self' ws:" : "'self'",
    'manifest-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
  }
  const headers = [
    {
      key: 'Content-Security-Policy',
      value: Object.entries(policy)
        .map((directive) => directive.join(' '))
        .join('; '),
    },
    { key: 'X-Content-Type-Options', value: 'nosniff' },
    { key: 'X-Frame-Options', value: 'DENY' },
    { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
    { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
    { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
  ]
  if (origin.startsWith('https:')) headers.push({ key: 'Strict-Transport-Security', value: 'max-age=31536000' })
  return headers
}
