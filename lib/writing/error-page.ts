import type { VFileMessage } from 'vfile-message'
import { plural } from '../format'
import { excerpt } from './excerpt'
import { liveReload } from './live-reload'

interface Options {
  /** The address that was asked for. */
  address: string
  errors: readonly VFileMessage[]
  /** Returns the text of a content file; undefined when there is none. */
  read: (file: string) => string | undefined
  /** The version of the content; when it changes, the page comes back. */
  version: string
  /** Absolute path of the content folder. */
  contentDir: string
}

/** Returns the HTML page that stands in the place of one that cannot be made while its content has errors. */
export function errorPage({ address, errors, read, version, contentDir }: Options): string {
  const files = [...new Set(errors.map(({ file = '' }) => file))]
  const title = `${plural(errors.length, 'error')} in ${files.length === 1 ? files[0] : plural(files.length, 'file')}`
  const items = errors.map((found) => {
    const { file = '', line = 1, column = 1 } = found
    const place = `${file}:${line}:${column}`
    const text = read(file)
    return `<li>
<h2>${escapeHtml(found.reason)}</h2>
<p><a href="vscode://file${escapeHtml(encodeURI(`${contentDir}/${place}`))}" title="Open in VS Code">${escapeHtml(place)}</a></p>
${text === undefined ? '' : `<pre tabindex="0">${escapeHtml(excerpt(text, { line, column }))}</pre>`}
<p class="rule">Rule <code>${found.source}/${found.ruleId}</code></p>
</li>`
  })
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${STYLES}</style>
</head>
<body>
<main>
<p>${escapeHtml(address)}</p>
<h1>${escapeHtml(title).replaceAll('/', '/<wbr>')}</h1>
<p>Mend and save; this page comes back by itself. All other pages go on working. <a href="/preview">Everything that is wrong</a></p>
<ol>
${items.join('\n')}
</ol>
</main>
<script>${liveReload(version)}</script>
</body>
</html>
`
}

const STYLES = `
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; overflow-wrap: anywhere }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 1rem }
h2 { font-size: 1.1rem; margin: 0 }
ol { list-style: none; padding: 0 }
li { border-top: 1px solid; padding: 1.25rem 0 }
p { margin: .25rem 0 }
pre { overflow-x: auto; overflow-wrap: normal; padding: .75rem 1rem; border: 1px solid; font: .875rem/1.5 ui-monospace, monospace }
.rule { font-size: .875rem }
`

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
