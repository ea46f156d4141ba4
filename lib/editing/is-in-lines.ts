import type { YAMLMap } from 'yaml'

/** Tells whether the keys of a group have lines of their own: it stands neither in braces nor behind a hyphen. */
export function isInLines(yaml: string, { flow, range }: Pick<YAMLMap, 'flow' | 'range'>): boolean {
  const [start = 0] = range ?? []
  return !flow && yaml.slice(yaml.lastIndexOf('\n', start - 1) + 1, start).trim() === ''
}
