import type { VFileMessage } from 'vfile-message'
import type { z } from 'zod'
import { unreadable } from '../editing/reason-of'
import type { FileFacts } from './document'
import { type ContentFiles, listContentFiles } from './list-files'
import { type ParsedTitles, parseTitles } from './official-titles'
import { type Category, type Page, type ParsedProse, parseCategory, parsePage } from './page'
import type { ParseCache } from './parse-cache'
import { parseYaml } from './parse-yaml'
import { problem } from './problem'
import { readSourceFile, type SourceFile } from './read-file'
import { type ParsedRole, parseRole } from './role'
import { type OccupationData, occupationSchema } from './schema/occupation'
import {
  type Prices,
  pricesSchema,
  type Redirects,
  redirectsSchema,
  type Skill,
  type Source,
  skillsSchema,
  sourcesSchema,
} from './schema/vocabulary'
import { validate } from './validate'

/** A YAML file of the content folder. */
interface ParsedData<Data> extends FileFacts {
  entry?: Data | undefined
}

/** All content files, each read once, by id. Cross-file rules work on it; it may hold files with problems. */
export interface Corpus {
  roles: Map<string, ParsedRole>
  categories: Map<string, ParsedProse<Category>>
  pages: Map<string, ParsedProse<Page>>
  occupations: Map<string, ParsedData<OccupationData>>
  skills: ParsedData<Record<string, Skill>>
  sources: ParsedData<Record<string, Source>>
  redirects: ParsedData<Redirects>
  /** May be missing; then earlier pay is shown in the dollars of its year only. */
  prices: ParsedData<Prices>
  /** Reads titles.txt when first asked, because it is large and few need it. It may be missing. */
  titles: () => ParsedTitles
}

/** Reads every file below the content folder. Problems with the folder itself are returned; those of a file stay with it. */
export function readCorpus(contentDir: string, cache: ParseCache): { corpus: Corpus; problems: VFileMessage[] } {
  const { files, problems } = listContentFiles(contentDir)
  const read = <Parsed extends FileFacts>(file: string, parse: (source: SourceFile) => Parsed): Parsed => {
    const unread = cache.unread?.(contentDir, file)
    if (unread) return unread as Parsed
    const { source, problems: ofBytes } = readSourceFile(contentDir, file)
    problems.push(...ofBytes)
    return cache.get(source, parse)
  }
  const readAll = <Parsed extends FileFacts>(kind: keyof ContentFiles, parse: (source: SourceFile) => Parsed) => {
    const parsed = new Map<string, Parsed>()
    // A second file of the same name is an error; under its path it is still checked.
    for (const file of files[kind]) parsed.set(parsed.has(idOf(file)) ? file : idOf(file), read(file, parse))
    return parsed
  }
  const readOne = <Schema extends z.ZodType>(file: string, schema: Schema) => {
    const known = files[file.replace('.yaml', '') as keyof ContentFiles].includes(file)
    return known ? read(file, parseData(schema)) : emptyData<z.infer<Schema>>(file)
  }
  const roles = readAll('roles', parseRole)
  problems.push(...sameIds(files.roles))
  let titles: ParsedTitles | undefined
  const corpus: Corpus = {
    roles,
    categories: readAll('categories', parseCategory),
    pages: readAll('pages', parsePage),
    occupations: readAll('occupations', parseData(occupationSchema)),
    skills: readOne('skills.yaml', skillsSchema),
    sources: readOne('sources.yaml', sourcesSchema),
    redirects: readOne('redirects.yaml', redirectsSchema),
    prices: readOne('prices.yaml', pricesSchema),
    titles: () => (titles ??= readTitles(contentDir, files.titles, Object.keys(corpus.sources.data))),
  }
  return { corpus, problems }
}

/** Returns the files of a corpus in one list. */
export function allFiles(corpus: Corpus): FileFacts[] {
  const { roles, categories, pages, occupations, skills, sources, redirects, prices } = corpus
  return [
    ...roles.values(),
    ...categories.values(),
    ...pages.values(),
    ...occupations.values(),
    skills,
    sources,
    redirects,
    prices,
  ]
}

function readTitles(contentDir: string, [file]: string[], sources: string[]): ParsedTitles {
  if (file === undefined) return { problems: [] }
  const { source, problems } = readLate(contentDir, file)
  const parsed = parseTitles(source, sources)
  return problems.length > 0 ? { problems: [...problems, ...parsed.problems] } : parsed
}

// Whoever asks for it late gets the error itself; what is read at first, `loadContent` explains.
function readLate(contentDir: string, file: string) {
  try {
    return readSourceFile(contentDir, file)
  } catch (error) {
    throw new Error(unreadable(error, contentDir))
  }
}

function parseData<Schema extends z.ZodType>(schema: Schema) {
  return ({ file, text }: SourceFile): ParsedData<z.infer<Schema>> => {
    const yaml = parseYaml(file, text)
    const { value, problems } = validate(schema, file, yaml)
    return { ...emptyData(file), data: yaml.data ?? {}, places: yaml.places, entry: value, problems }
  }
}

function emptyData<Data>(file: string): ParsedData<Data> {
  return { file, data: {}, places: {}, links: [], citations: [], problems: [] }
}

function idOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.(mdx|yaml)$/, '')
}

function sameIds(files: string[]): VFileMessage[] {
  const seen = new Map<string, string>()
  return files.flatMap((file) => {
    const other = seen.get(idOf(file))
    seen.set(idOf(file), file)
    return other === undefined
      ? []
      : [
          problem(
            'file/same-name',
            file,
            { line: 1, column: 1 },
            `${other} has the same file name, and roles refer to each other by it. Rename one of the two.`,
          ),
        ]
  })
}
