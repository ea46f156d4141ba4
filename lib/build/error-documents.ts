import { copyFile } from 'node:fs/promises'
import path from 'node:path'

/** The route that holds the site's error page; next.config.ts keeps readers from its own address. */
export const ERROR_ROUTE = '/server-error'

/**
 * Puts the site's error page in the place of the documents that Next serves when a page fails. Next prerenders those
 * itself, in its own looks and with inline styles, and offers no other way to replace them in the App Router.
 * @param htmlFiles all HTML files of the build
 * @throws Error when the build no longer holds the documents
 */
export async function replaceErrorDocuments(htmlFiles: readonly string[]) {
  const named = (name: string) => htmlFiles.filter((file) => path.basename(file) === name)
  const [errorPage] = named(`${ERROR_ROUTE.slice(1)}.html`)
  const documents = [...named('_global-error.html'), ...named('500.html')]
  if (!errorPage || documents.length < 2) {
    throw new Error(
      'The error documents are not where Next 16.4 writes them. Compare lib/build/error-documents.ts with this version of Next.',
    )
  }
  await Promise.all(documents.map((document) => copyFile(errorPage, document)))
}
