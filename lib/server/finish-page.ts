import { isOwnScript } from '../build/own-scripts'
import { stripFramework } from '../build/strip-html'

interface Page {
  html: string
  status: number
}

/**
 * Returns a page that was made for a request as readers get it: without the framework's script and data, and with the
 * status it asks for. In the place of a page that failed stands the site's error document.
 * @param errorDocument the whole HTML of the error page
 * @param report takes what only a script could have shown; it is missing from the page
 */
export function finishPage(page: Page, errorDocument: string, report: (problem: string) => void): Page {
  if (page.status >= 500) return { ...page, html: errorDocument }
  const { html, refused, status = page.status } = stripFramework(page.html, isOwnScript)
  for (const problem of refused) report(problem)
  return { html, status }
}
