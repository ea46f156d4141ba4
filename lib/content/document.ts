import type { Nodes, Root } from 'mdast'
import type { VFileMessage } from 'vfile-message'
import type { z } from 'zod'
import { parseMdx } from '../mdx/parse'
import { restrictMdx } from '../mdx/restrict'
import { walk } from '../mdx/walk'
import { type ParsedYaml, type Places, parseYaml } from './parse-yaml'
import type { Place } from './problem'
import { checkProse } from './prose/check-prose'
import type { SourceFile } from './read-file'
import { readSilences, type Silence } from './silence'
import { splitFrontMatter } from './split'
import { uncitedInFacts, uncitedInText } from './uncited-figures'
import { validate } from './validate'

/** A link address or a source id, with the place where the text uses it. */
interface Reference {
  value: string
  place: Place
}

/** What cross-file rules need to know of one file besides its entry. */
export interface FileFacts {
  file: string
  /** Front matter as written, valid or not: cross-file rules report on it whatever else is wrong. */
  data: Record<string, unknown>
  places: Places
  links: Reference[]
  citations: Reference[]
  problems: VFileMessage[]
  /** The warnings that the file lets stand. */
  silences?: Silence[]
}

export interface ParsedDocument<FrontMatter> extends FileFacts {
  frontMatter?: FrontMatter | undefined
  tree?: Root | undefined
}

/** Returns front matter and syntax tree of an MDX file; a part that is not right is undefined and its problems are listed. */
export function parseDocument<Schema extends z.ZodType>(
  source: SourceFile,
  chooseSchema: (data: Record<string, unknown>) => Schema,
): ParsedDocument<z.infer<Schema>> {
  const { file } = source
  const split = splitFrontMatter(source)
  const yaml: ParsedYaml =
    split.frontMatter === undefined ? { places: {}, problems: [] } : parseYaml(file, split.frontMatter, split.firstLine)
  const data = yaml.data ?? {}
  const checked = validate(chooseSchema(data), file, yaml)
  const { tree, problems } = split.body === undefined ? { problems: [] } : parseMdx(file, split.body)
  const silenced = readSilences(source, data, yaml.places)
  return {
    file,
    frontMatter: checked.value,
    tree,
    data,
    places: yaml.places,
    ...collectReferences(tree),
    silences: silenced.silences,
    problems: [
      ...split.problems,
      ...checked.problems,
      ...uncitedInFacts(file, data, yaml.places),
      ...problems,
      ...(tree ? [...restrictMdx(file, tree), ...uncitedInText(file, tree)] : []),
      ...checkProse(source, { data, places: yaml.places, tree }),
      ...silenced.problems,
    ],
  }
}

/** Returns the links and source citations of a tree, in order. */
export function collectReferences(tree: Nodes | undefined): Pick<FileFacts, 'links' | 'citations'> {
  const links: Reference[] = []
  const citations: Reference[] = []
  if (tree) {
    walk(tree, (node) => {
      const place = node.position?.start ?? { line: 1, column: 1 }
      if (node.type === 'link' || node.type === 'definition') links.push({ value: node.url, place })
      else if (node.type === 'footnoteReference') citations.push({ value: node.identifier, place })
    })
  }
  return { links, citations }
}

/** Removes all positions below the node: what is kept and rendered does not need them. Returns the node. */
export function dropPositions<Node extends Nodes>(tree: Node): Node {
  walk(tree, (node) => {
    delete node.position
    if (node.type === 'mdxJsxFlowElement') for (const attribute of node.attributes) delete attribute.position
  })
  return tree
}
