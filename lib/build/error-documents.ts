import { copyFile, readdir } from 'node:fs/promises'
import path from 'node:path'

/** The route that holds the site's error page; next.config.ts keeps readers from its own address. */
export const ERROR_ROUTE = '/server-error'

/**
 * Puts the site's error page in the place of the documents that Next serves when a page fails. Next prerenders those
 * itself, in its own looks and with inline styles, and offers no other way to replace them in the App Router.
 * @throws Error when the build no longer holds the documents
 */
export async function replaceErrorDocuments(distDir: string) {
  const server = path.join(distDir, 'server')
  const files = await readdir(server, { recursive: true })
  // Prerendered pages lie in a folder with a hashed name, behind “$”.
  const page = (name: string) => files.find((file) => file.endsWith(path.join('$', name)))
  const errorPage = page(`${ERROR_ROUTE.slice(1)}.html`)
  const documents = [page('_global-error.html'), files.find((file) => file === path.join('pages', '500.html'))]
  for (const document of documents) {
    if (!errorPage || !document) {
      throw new Error(
        'The error documents are not where Next 16.4 writes them. Compare lib/build/error-documents.ts with this version of Next.',
      )
    }
    await copyFile(path.join(server, errorPage), path.join(server, document))
  }
}
