import { formerAddresses } from '../content/addresses'
import type { Corpus } from '../content/corpus'
import { fileName } from './file-name'
import { takenTitles } from './propose-aliases'

/**
 * Returns the file of a new role, `roles/software-engineering/data-engineer.mdx`.
 * @throws Error naming who has the title, the file name or the address already
 */
export function freePlace(corpus: Corpus, title: string, category: string): string {
  const id = fileName(title)
  const holder = takenTitles(corpus).get(title.toLowerCase())
  if (holder !== undefined)
    throw new Error(
      `“${title}” is already a title of ${holder}, and a title leads to one role. Choose another title, or take it out there first.`,
    )
  const other = corpus.roles.get(id)
  if (other)
    throw new Error(`${other.file} has the file name “${id}” already; it is never overwritten. Choose another title.`)
  const address = `/jobs/${category}/${id}`
  const former = formerAddresses(corpus).find(({ from }) => from === address)
  if (former)
    throw new Error(
      `${address} is a former address, declared in ${former.facts.file}; it is never given to something else. Choose another title or category.`,
    )
  return `roles/${category}/${id}.mdx`
}
