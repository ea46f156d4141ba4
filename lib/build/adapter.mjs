import { tsImport } from 'tsx/esm/api'

// Next imports its adapter with plain Node, which does not read TypeScript before version 22.
export default (await tsImport('./strip-adapter.ts', import.meta.url)).adapter
