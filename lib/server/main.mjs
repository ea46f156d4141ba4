import { existsSync } from 'node:fs'
import nextEnv from '@next/env'
import next from 'next'
import { tsImport } from 'tsx/esm/api'

// Run by `npm start`. Plain JavaScript, and Next first: it loads its configuration with a TypeScript loader of its own,
// which does not find its way once another is there.
Object.assign(process.env, { NODE_ENV: 'production' })
nextEnv.loadEnvConfig(process.cwd(), false, { info() {}, error: console.error })
try {
  if (!existsSync('.next/BUILD_ID')) throw new Error('There is nothing to serve yet. Run “npm run build” first.')
  const { PORT, HOST } = process.env
  const app = next({ dev: false, port: Number(PORT ?? 3000), ...(HOST && { hostname: HOST }) })
  await app.prepare()
  const { serve } = await tsImport('./serve.ts', import.meta.url)
  await serve(app.getRequestHandler())
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
