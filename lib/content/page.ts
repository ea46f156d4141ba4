import type { z } from 'zod'
import { identifyHeadings } from '../mdx/headings'
import { dropPositions, type FileFacts, parseDocument } from './document'
import type { SourceFile } from './read-file'
import { type CategoryFrontMatter, categorySchema } from './schema/category'
import { type PageFrontMatter, pageSchema } from './schema/page'
import type { Blocks } from './sections'

/** Free text, ready to render. */
interface Prose {
  /** The file name without its ending. */
  id: string
  /** The address, from the root. */
  path: string
  body: Blocks
  /** Ids of the sources cited in the text, in order of first use. */
  citations: string[]
}

export type Page = PageFrontMatter & Prose
export type Category = CategoryFrontMatter & Prose

export interface ParsedProse<Entry> extends FileFacts {
  entry?: Entry | undefined
  /** Ids that a link may point to; undefined when the body cannot be read. */
  anchors?: string[] | undefined
}

/** Returns the page in a file `pages/<page>.mdx`. */
export function parsePage(source: SourceFile): ParsedProse<Page> {
  return parseProse(source, pageSchema, '/')
}

/** Returns the category in a file `categories/<category>.mdx`; its body is the introduction. */
export function parseCategory(source: SourceFile): ParsedProse<Category> {
  return parseProse(source, categorySchema, '/jobs/')
}

function parseProse<Schema extends z.ZodType>(
  source: SourceFile,
  schema: Schema,
  folder: string,
): ParsedProse<z.infer<Schema> & Prose> {
  const { frontMatter, tree, ...facts } = parseDocument(source, () => schema)
  const headings = tree ? identifyHeadings(tree, ['main', 'sources']) : []
  const parsed = { ...facts, anchors: tree && ['main', 'sources', ...headings.map(({ id }) => id)] }
  if (!frontMatter || !tree || facts.problems.some(({ fatal }) => fatal)) return parsed
  const id = source.file.replace(/^.*\//, '').replace(/\.mdx$/, '')
  const citations = [...new Set(facts.citations.map(({ value }) => value))]
  return {
    ...parsed,
    entry: { ...frontMatter, id, path: folder + id, body: dropPositions(tree).children, citations },
  }
}
