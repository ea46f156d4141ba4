import type { Command } from './command'

/**
 * Every command by name, in the order in which an editor meets them. Loaded when asked for: some bring large libraries,
 * and the first module that reads the environment throws when it is wrong.
 */
export const commands: Record<string, () => Promise<Command>> = {
  new: async () => (await import('./new')).newCommand,
  import: async () => (await import('./import')).importCommand,
  check: async () => (await import('./check')).checkCommand,
  status: async () => (await import('./status')).statusCommand,
  fix: async () => (await import('./fix')).fixCommand,
  publish: async () => (await import('./publish')).publishCommand,
  rename: async () => (await import('./rename')).renameCommand,
  move: async () => (await import('./move')).moveCommand,
  retire: async () => (await import('./retire')).retireCommand,
  admin: async () => (await import('./admin')).adminCommand,
  figures: async () => (await import('./figures')).figuresCommand,
  titles: async () => (await import('./titles')).titlesCommand,
  schemas: async () => (await import('./schemas')).schemasCommand,
  indexnow: async () => (await import('./indexnow')).indexnowCommand,
}

export const commandNames = Object.keys(commands)
