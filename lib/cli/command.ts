import type { ParseArgsConfig } from 'node:util'

/** What a command has to say, and whether all is well. */
export interface Outcome {
  /** For standard output, without a newline at the end. */
  text: string
  ok: boolean
  /** What follows when the text was printed: a command that shows what it will change does it here. */
  next?: () => Outcome | Promise<Outcome>
}

/** What was typed, and where the command works. */
export interface Input {
  /** The options as `parseArgs` reads them. */
  values: Record<string, string | boolean | string[] | undefined>
  positionals: string[]
  /** Absolute path of the content folder. */
  contentDir: string
  /** `2026-11-21`, in Universal Time. */
  today: string
  /** Tells a person at the terminal how far a long command is: one line, replaced by the next, an empty text to clear it. */
  progress: (line: string) => void
}

/** One command of `npm run role -- <command>`; each stands in a file of its own. */
export interface Command {
  /** What it does, in a line of the overview. */
  summary: string
  /** How it is typed, after `npm run role -- `, e.g. `new "Data Engineer" --category software-engineering`. */
  use: string
  /** What a person who meets it for the first time should know, with examples, in lines of at most 100 characters. */
  help: string
  options: NonNullable<ParseArgsConfig['options']>
  run: (input: Input) => Outcome | Promise<Outcome>
}

/** Thrown when a command is typed wrongly; `main.ts` prints it with the command's use and exits with 2. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse'
}
