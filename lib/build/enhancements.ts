import { createHash } from 'node:crypto'
import { build } from 'esbuild'

export interface Script {
  /** The address, with a hash of the content, so that it can be cached for ever. */
  path: string
  file: string
  code: string
}

let bundled: Promise<Script> | undefined

/** Returns the browser script of components/enhance in one minified module; in development it is bundled anew each time. */
export function enhancementScript(): Promise<Script> {
  if (!bundled || process.env.NODE_ENV !== 'production') bundled = bundle()
  return bundled
}

async function bundle(): Promise<Script> {
  const { outputFiles } = await build({
    entryPoints: ['components/enhance/index.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  })
  const code = outputFiles[0]?.text ?? ''
  const file = `${createHash('sha256').update(code).digest('hex').slice(0, 16)}.js`
  return { path: `/enhance/${file}`, file, code }
}
