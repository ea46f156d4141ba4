import { hash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, stop } from 'esbuild'

const FOLDER = '.next/cache/bundled'
/** A command that runs for days may still load a part of its bundle. */
const KEPT_FOR_MS = 7 * 24 * 3_600_000

/**
 * Returns the address of a TypeScript program as JavaScript, bundled without the packages it uses: some 250 small files
 * start in half the time as a few large ones. What is loaded late stays apart. The bundle is kept by its content, so
 * programs that start at the same time do not disturb each other.
 * @param {string} entry path below the project folder, e.g. `lib/cli/main.ts`
 * @returns {Promise<string>} a `file:` address to import
 * @throws when the code has an error, or the folder of caches cannot be written to
 */
export async function bundled(entry) {
  const name = path.basename(entry, '.ts')
  const { outputFiles } = await build({
    entryPoints: { [name]: entry },
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    outdir: path.resolve(FOLDER),
    write: false,
    logLevel: 'silent',
  })
  // Its process would stay as long as ours, and some commands run for hours.
  await stop()
  const folder = path.resolve(
    FOLDER,
    hash('sha256', outputFiles.map((file) => file.hash).join(' '), 'hex').slice(0, 16),
  )
  if (!existsSync(folder)) {
    const aside = path.resolve(FOLDER, randomUUID())
    mkdirSync(aside, { recursive: true })
    for (const { path: file, contents } of outputFiles) writeFileSync(path.join(aside, path.basename(file)), contents)
    deleteOld()
    // Another process may have been quicker.
    if (existsSync(folder)) rmSync(aside, { recursive: true })
    else renameSync(aside, folder)
  }
  return pathToFileURL(path.join(folder, `${name}.mjs`)).href
}

function deleteOld() {
  for (const name of readdirSync(path.resolve(FOLDER))) {
    const folder = path.resolve(FOLDER, name)
    if (Date.now() - statSync(folder).mtimeMs > KEPT_FOR_MS) rmSync(folder, { recursive: true, force: true })
  }
}
