import { bundled } from '../build/bundled.mjs'

// Run by `npm run role` and the like. Where nothing can be written, the commands start from their source, and slower.
let program
try {
  program = await bundled('lib/cli/main.ts')
} catch {
  const { register } = await import('tsx/esm/api')
  register()
  program = './main.ts'
}
await import(program)
