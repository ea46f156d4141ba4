import { schemeScript } from './scheme-script'

/** Whether a script is the site's own: a data block, the bundled enhancements, or the one that applies the color scheme. */
export function isOwnScript({ src, type, text }: { src?: string; type?: string; text: string }): boolean {
  if (src !== undefined) return src.startsWith('/enhance/')
  return type === 'application/ld+json' || text === schemeScript
}
