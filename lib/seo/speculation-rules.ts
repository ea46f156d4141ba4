/** Where the rules stand; pages name the address in a header. */
export const SPECULATION_RULES_PATH = '/speculation-rules.json'

/**
 * By what pages the browser may make in advance. It begins when a finger or button goes down on a link, not before, so
 * that nobody pays for pages that they do not open. Addresses with a dot are files, those with a query are made anew.
 */
export const speculationRules = {
  prerender: [
    {
      where: {
        and: [{ href_matches: '/*' }, { not: { href_matches: '/*.*' } }, { not: { href_matches: '/*\\?(.+)' } }],
      },
      eagerness: 'conservative',
    },
  ],
}
