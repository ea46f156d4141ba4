import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { problem } from './problem'
import { KEBAB_CASE } from './schema/fields'

/** Paths below the content folder, sorted, by what they hold. */
export interface ContentFiles {
  roles: string[]
  categories: string[]
  pages: string[]
  occupations: string[]
  skills: string[]
  sources: string[]
  redirects: string[]
  prices: string[]
  titles: string[]
}

const places: { kind: keyof ContentFiles; pattern: RegExp }[] = [
  { kind: 'roles', pattern: /^roles\/[^/]+\/[^/]+\.mdx$/ },
  { kind: 'categories', pattern: /^categories\/[^/]+\.mdx$/ },
  { kind: 'pages', pattern: /^pages\/[^/]+\.mdx$/ },
  { kind: 'occupations', pattern: /^occupations\/\d\d-\d{4}\.yaml$/ },
  { kind: 'skills', pattern: /^skills\.yaml$/ },
  { kind: 'sources', pattern: /^sources\.yaml$/ },
  { kind: 'redirects', pattern: /^redirects\.yaml$/ },
  { kind: 'prices', pattern: /^prices\.yaml$/ },
  { kind: 'titles', pattern: /^titles\.txt$/ },
]

/** Returns the content files, and a problem for every file that no rule of the folder layout covers. */
export function listContentFiles(contentDir: string): { files: ContentFiles; problems: VFileMessage[] } {
  const files: ContentFiles = {
    roles: [],
    categories: [],
    pages: [],
    occupations: [],
    skills: [],
    sources: [],
    redirects: [],
    prices: [],
    titles: [],
  }
  const problems: VFileMessage[] = []
  const top = { line: 1, column: 1 }
  for (const file of walk(contentDir)) {
    const place = places.find(({ pattern }) => pattern.test(file))
    if (!place) {
      if (file.includes('/') || !file.endsWith('.md'))
        problems.push(problem('file/unexpected', file, top, unexpected(file)))
      continue
    }
    files[place.kind].push(file)
    const names = file
      .replace(/\.(mdx|yaml)$/, '')
      .split('/')
      .slice(1)
    const bad = names.find((name) => !KEBAB_CASE.test(name))
    if (bad !== undefined) {
      const better = bad
        .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
      problems.push(
        problem(
          'file/name',
          file,
          top,
          `The path becomes the address, so it has only lower-case letters, digits and single hyphens. Rename “${bad}”, for example to “${better}”.`,
        ),
      )
    }
  }
  for (const kind of ['skills', 'sources', 'redirects'] as const) {
    if (files[kind].length === 0)
      problems.push(
        problem(
          'file/missing',
          `${kind}.yaml`,
          top,
          `The file is missing. Create ${kind}.yaml in the content folder; content/README.md shows its form.`,
        ),
      )
  }
  return { files, problems }
}

function walk(contentDir: string): string[] {
  return readdirSync(contentDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => path.relative(contentDir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !/(^|\/)\./.test(file))
    .sort()
}

function unexpected(file: string): string {
  if (/^(roles|categories|pages)\/.*\.md$/.test(file)) return 'The file ends in .md and is not read. Rename it to .mdx.'
  if (file.startsWith('roles/'))
    return 'The file is not read: a role stands at roles/<category>/<role>.mdx. Move or rename it.'
  if (file.startsWith('occupations/'))
    return 'The file is not read: an occupation stands at occupations/<SOC code>.yaml, such as 15-1243.yaml. Rename it.'
  return 'The file is not read. Content is roles/, categories/, pages/, occupations/, skills.yaml, sources.yaml, redirects.yaml, prices.yaml and titles.txt; move or delete the file.'
}
