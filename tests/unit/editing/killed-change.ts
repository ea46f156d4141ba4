import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import path from 'node:path'
import { changeFiles, type FileChange, finishChanges } from '@/lib/editing/change-files'

// A program of its own: it begins to change content and is killed at a step, as if the machine had lost power.
// Arguments: content folder, the changes as JSON (an empty list only finishes), the step, and whether it is half done.
const [contentDir = '', changes = '[]', step = '', half = ''] = process.argv.slice(2)

let left = Number(step)
const original = { ...fs }
const halfDone: Record<string, (...args: never[]) => void> = {
  writeFileSync: (file: string, text: string) => original.writeFileSync(file, text.slice(0, text.length / 2)),
  rmSync: (folder: string) => {
    const isFolder = original.statSync(folder, { throwIfNoEntry: false })?.isDirectory()
    const [name] = isFolder ? original.readdirSync(folder) : []
    if (name) original.rmSync(path.join(folder, name))
  },
}
for (const name of ['mkdirSync', 'writeFileSync', 'renameSync', 'rmSync'] as const) {
  Object.assign(fs, {
    [name]: (...args: never[]) => {
      if (--left === 0) {
        if (half === 'half') halfDone[name]?.(...args)
        process.kill(process.pid, 'SIGKILL')
        // The signal may take a moment.
        for (;;);
      }
      return (original[name] as (...args: never[]) => unknown)(...args)
    },
  })
}
syncBuiltinESMExports()

const list = JSON.parse(changes) as FileChange[]
if (list.length > 0) changeFiles(contentDir, list)
else finishChanges(contentDir)
