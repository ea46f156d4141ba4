import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import path from 'node:path'

/**
 * What the writes below a folder meet with. They are steps, counted from 1.
 * @typedef {object} Fault
 * @property {string} folder
 * @property {string} [keep] before each step the folder is copied there, as a process that is killed at it leaves it
 * @property {number} [kill] the step at which the process is killed
 * @property {{ code: string, first: number }} [refuse] the code with which all steps fail from one on; with ENOSPC only
 *   those that take room
 * @property {{ file: string, step: number }} [meddle] before that step somebody else adds a line to a file
 */

/** @type {Fault | undefined} */
let fault
let steps = 0
let isWatching = true

/**
 * Makes the writes of this process meet with a fault, in place of one before. A program of its own can be told by FAULT.
 * @param {Fault | undefined} next
 */
export function meetFault(next) {
  fault = next
  steps = 0
}

const TAKE_ROOM = ['mkdirSync', 'writeFileSync', 'openSync', 'appendFileSync', 'copyFileSync', 'cpSync', 'linkSync']
const OTHERS = ['renameSync', 'rmSync', 'unlinkSync', 'rmdirSync', 'chmodSync', 'symlinkSync', 'truncateSync']
// Content is written by none of these, or the steps above were not all of them.
const UNUSED = ['appendFile', 'copyFile', 'createWriteStream', 'mkdir', 'rename', 'rm', 'unlink', 'writeFile']

const original = { ...fs }

for (const name of [...TAKE_ROOM, ...OTHERS, ...UNUSED]) {
  const own = /** @type {any} */ (original)[name]
  Object.assign(fs, {
    /** @param {any[]} args */
    [name]: (...args) => {
      const files = ['copyFileSync', 'cpSync', 'linkSync', 'symlinkSync'].includes(name) ? [args[1]] : args
      const isReading = name === 'openSync' && [undefined, 'r', fs.constants.O_RDONLY].includes(args[1])
      if (isWatching && !isReading && files.some(isBelow)) {
        if (UNUSED.includes(name)) throw new Error(`${name} writes below the folder and is not watched.`)
        step(name, args)
        half(name, args)
      }
      return own(...args)
    },
  })
}
syncBuiltinESMExports()
if (process.env.FAULT) meetFault(JSON.parse(process.env.FAULT))

/** @param {unknown} file */
function isBelow(file) {
  if (!fault || typeof file !== 'string' || !path.isAbsolute(file)) return false
  return !path.relative(fault.folder, file).startsWith('..')
}

/**
 * @param {string} name
 * @param {any[]} args
 */
function step(name, args) {
  steps++
  const { folder = '', keep, kill, refuse, meddle } = fault ?? {}
  unwatched(() => {
    if (meddle?.step === steps) fs.appendFileSync(path.join(folder, meddle.file), 'By somebody else.\n')
    if (keep !== undefined) fs.cpSync(folder, path.join(keep, `${steps}`), { recursive: true })
  })
  if (steps === kill) {
    process.kill(process.pid, 'SIGKILL')
    // The signal may take a moment.
    for (;;);
  }
  if (refuse && steps >= refuse.first && (refuse.code !== 'ENOSPC' || TAKE_ROOM.includes(name))) {
    const [from, dest] = args.filter(isBelow)
    const { code } = refuse
    throw Object.assign(new Error(`${code}: as told, ${name} '${from}'`), { code, path: from, ...(dest && { dest }) })
  }
}

/**
 * Half of a step is one, too: a text is written in parts, a folder deleted file by file.
 * @param {string} name
 * @param {any[]} args
 */
function half(name, args) {
  const [file, text] = args
  if (name === 'writeFileSync' && text.length > 0) {
    unwatched(() => fs.writeFileSync(file, text.slice(0, text.length / 2)))
    step(name, args)
  }
  const isFolder = name === 'rmSync' && fs.statSync(file, { throwIfNoEntry: false })?.isDirectory()
  for (const inside of isFolder ? fs.readdirSync(file) : []) {
    unwatched(() => fs.rmSync(path.join(file, inside), { recursive: true }))
    step(name, args)
  }
}

/** @param {() => void} act */
function unwatched(act) {
  isWatching = false
  act()
  isWatching = true
}
