import type { Corpus } from './corpus'
import { ALL_OCCUPATIONS } from './schema/occupation'

/** Returns the content files without which the page or text at an address is not what its editor means it to be. */
export function filesBehind(address: string, { roles }: Pick<Corpus, 'roles'>): string[] {
  const [top = '', second, third, ...rest] = address
    .replace(/\.(md|json|txt)$/, '')
    .split('/')
    .slice(1)
  if (rest.length > 0) return []
  if (top === 'jobs' && third !== undefined) {
    const file = `roles/${second}/${third}.mdx`
    const soc = [...roles.values()].find((role) => role.file === file)?.data.soc
    const occupations = [soc, ALL_OCCUPATIONS].map((code) => `occupations/${code}.yaml`)
    return [file, ...occupations, 'skills.yaml', 'sources.yaml', 'prices.yaml']
  }
  if (top === 'jobs' && second !== undefined) return [`categories/${second}.mdx`]
  if (top === 'skills') return ['skills.yaml']
  if (top === 'sources') return ['sources.yaml']
  return second === undefined ? [`pages/${top}.mdx`] : []
}
