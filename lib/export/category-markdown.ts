import type { Category, Library } from '../content'
import { categoryTree } from './tree/category-tree'
import { writeMarkdown } from './write-markdown'

/** Returns a category as Markdown. */
export function categoryMarkdown(category: Category, library: Library, origin: string): string {
  const { children } = categoryTree(category, library, origin)
  return writeMarkdown(children, { address: origin + category.path, citations: category.citations })
}
