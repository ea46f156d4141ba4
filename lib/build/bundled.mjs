import { hash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
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
  mkdirSync(folder, { recursive: true })
  const written = outputFiles.filter(({ path: file, contents }) =>
    put(path.join(folder, path.basename(file)), contents),
  )
  if (written.length > 0) deleteOld()
  return pathToFileURL(path.join(folder, `${name}.mjs`)).href
}

/**
 * Writes a file that is not there, or not whole because the computer went down. Returns whether it did.
 * @param {string} file
 * @param {Uint8Array} contents
 */
function put(file, contents) {
  if (existsSync(file) && readFileSync(file).equals(contents)) return false
  const aside = `${file}.${randomUUID()}`
  writeFileSync(aside, contents)
  renameSync(aside, file)
  return true
}

function deleteOld() {
  for (const name of readdirSync(path.resolve(FOLDER))) {
    const folder = path.resolve(FOLDER, name)
    // Another process may delete it, too.
    const { mtimeMs = Date.now() } = statSync(folder, { throwIfNoEntry: false }) ?? {}
    if (Date.now() - mtimeMs > KEPT_FOR_MS) rmSync(folder, { recursive: true, force: true })
  }
}
