import { changeFiles, type FileChange, finishChanges } from '@/lib/editing/change-files'
import { type Fault, meetFault } from './faulty-disk.mjs'

/** A change to be made, and what its writes meet with; without files it only finishes what was begun. */
export interface Task {
  folder: string
  changes: FileChange[]
  fault?: Omit<Fault, 'folder'> | undefined
}

// A program of its own: what a process has begun is finished by others only when it is gone. It prints, as JSON, the
// message of each task, empty for those that were done.
const tasks = JSON.parse(process.argv[2] ?? '') as Task[]
const messages = tasks.map(({ folder, changes, fault }) => {
  meetFault(fault && { folder, ...fault })
  try {
    if (changes.length > 0) changeFiles(folder, changes)
    else finishChanges(folder)
    return ''
  } catch (error) {
    return String(error).replaceAll(folder, 'CONTENT')
  }
})
console.log(JSON.stringify(messages))
