/** Modules with which Next itself wraps every page. They only matter to its runtime, which is taken out. */
const FRAMEWORK = /\/node_modules\/next\/dist\/(esm\/)?(client\/components|lib\/framework|lib\/metadata)\//

/**
 * Returns the client components that a page uses, as project paths.
 * @param manifest text of the page's `page_client-reference-manifest.js`
 * @throws Error when the manifest has another form than Next 16.4 gives it
 */
export function clientComponents(manifest: string): string[] {
  const json = /=\s*(\{.*\});?\s*$/s.exec(manifest)?.[1]
  const modules =
    json === undefined ? undefined : (JSON.parse(json) as { clientModules?: Record<string, unknown> }).clientModules
  if (!modules)
    throw new Error(
      'The client reference manifest has an unknown form. Compare lib/build/client-components.ts with this version of Next.',
    )
  const files = Object.keys(modules).map((key) => key.replace(/ <module evaluation>$/, ''))
  return [...new Set(files)]
    .filter((file) => /\.[cm]?[jt]sx?$/.test(file) && !FRAMEWORK.test(file))
    .map((file) => file.replace('[project]/', ''))
}
