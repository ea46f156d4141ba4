import { loadContent } from './load'
import { createParseCache, type ParseCache } from './parse-cache'

/**
 * Returns a check of a content folder for an editor that is being typed in: `unsaved` holds texts by file, which stand in
 * the place of what was saved. A file that was never saved is not part of the content yet.
 * @param parsed what is parsed already
 */
export function createUnsavedCheck(contentDir: string, parsed: ParseCache = createParseCache(undefined)) {
  return (unsaved: ReadonlyMap<string, string>, today: string) => {
    const cache: ParseCache = {
      get(source, parse) {
        const text = unsaved.get(source.file)?.replaceAll('\r\n', '\n')
        return parsed.get(text === undefined ? source : { ...source, text }, parse)
      },
    }
    return loadContent(contentDir, { today, cache })
  }
}
