import { readFileSync } from 'node:fs'
import path from 'node:path'
import { workbench } from '../content'
import { formatReport } from '../content/report'
import { site } from '../site'
import { errorPage } from './error-page'

const PAGE_HEADERS = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }
const TEXT_HEADERS = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }

/** Returns the answer that stands in the place of a page or text whose content has errors; undefined when it has none. */
export function answerErrors(address: string): Response | undefined {
  const writing = workbench()
  const errors = writing?.errorsAt(address) ?? []
  if (!writing || errors.length === 0) return undefined
  if (/\.(md|json|txt)$/.test(address))
    return new Response(`${formatReport(errors)}\n`, { status: 500, headers: TEXT_HEADERS })
  const html = errorPage({
    address,
    errors,
    read: readContentFile,
    version: writing.version,
    contentDir: site.contentDir,
  })
  return new Response(html, { status: 500, headers: PAGE_HEADERS })
}

function readContentFile(file: string): string | undefined {
  try {
    return readFileSync(path.join(site.contentDir, file), 'utf8')
  } catch {
    // A missing file is an error of its own, and what it says is enough.
    return undefined
  }
}
