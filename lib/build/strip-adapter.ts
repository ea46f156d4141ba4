import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { NextAdapter } from 'next'
import { today } from '../content/load'
import { site } from '../site'
import { recordContent } from './built-from'
import { clientComponents } from './client-components'
import { replaceErrorDocuments } from './error-documents'
import { isOwnScript } from './own-scripts'
import { headProblems, type PageHead, readHead } from './page-head'
import { stripFramework } from './strip-html'

// A build may go on past midnight.
const startedOn = today()
const SCRIPT_ADVICE =
  'Make the component a server component; what needs a script belongs in components/enhance. CONTRIBUTING.md says how.'
const HEAD_ADVICE =
  'Titles and descriptions come from title and summary of the content file, by lib/seo/metadata.ts. Give each page its own.'

type Outputs = Parameters<NonNullable<NextAdapter['onBuildComplete']>>[0]['outputs']

/**
 * After a build, takes React's runtime and flight data out of every prerendered page before the server sends it.
 * The pages are complete HTML and need neither. A page that does need them, because it holds a client component or
 * streams content in late, fails the build, as does one that search engines cannot tell from another.
 */
export const adapter: NextAdapter = {
  name: 'no-framework-javascript',
  async onBuildComplete({ outputs, distDir }) {
    const problems = await findClientComponents(outputs)
    const stripped: { file: string; html: string }[] = []
    const heads: { page: string; head: PageHead }[] = []
    await replaceErrorDocuments(distDir)
    for (const file of await htmlFiles(distDir)) {
      const page = addressOf(path.relative(distDir, file))
      const { html, refused } = stripFramework(await readFile(file, 'utf8'), isOwnScript)
      problems.push(...refused.map((what) => `${page}: ${what}`))
      heads.push({ page, head: readHead(html) })
      stripped.push({ file, html })
    }
    const refusals = [
      refusal("Content pages must work without the framework's JavaScript, and these do not:", problems, SCRIPT_ADVICE),
      refusal(
        'Search engines tell pages apart by what their heads say, and these do not:',
        headProblems(heads),
        HEAD_ADVICE,
      ),
    ].filter(Boolean)
    if (refusals.length > 0) {
      // Without it the server refuses to serve what was built.
      await rm(path.join(distDir, 'BUILD_ID'), { force: true })
      throw new Error(refusals.join('\n\n'))
    }
    for (const { file, html } of stripped) await writeFile(file, html)
    recordContent(distDir, site.contentDir, startedOn)
  },
}

// Next 16.4 keeps pages of routes with parameters in a folder of their own.
function addressOf(file: string): string {
  return file.replace(/^server\/(app|pages|route-cache\/.*\/\$)/, '').replace(/\.html$/, '')
}

function refusal(heading: string, problems: readonly string[], advice: string): string {
  return problems.length === 0 ? '' : [heading, ...problems.map((problem) => `  ${problem}`), advice].join('\n')
}

// The build's outputs leave out the 404 and error pages that the server keeps beside the others, so all files are looked at.
async function htmlFiles(distDir: string): Promise<string[]> {
  const entries = await readdir(path.join(distDir, 'server'), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => path.join(entry.parentPath, entry.name))
}

async function findClientComponents({ appPages }: Outputs): Promise<string[]> {
  const pages = appPages.filter(({ pathname }) => !pathname.endsWith('.rsc'))
  const found = await Promise.all(
    pages.map(async ({ pathname, filePath }) => {
      const manifest = await readFile(filePath.replace(/\.js$/, '_client-reference-manifest.js'), 'utf8')
      return clientComponents(manifest).map((file) => `${pathname}: ${file} is a client component`)
    }),
  )
  return found.flat()
}
