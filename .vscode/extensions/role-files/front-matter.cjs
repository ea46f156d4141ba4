/**
 * Returns the lines of the front matter at the numbers they have in the file; the first fence is an empty line.
 * @param {string} text
 */
exports.frontMatterOf = (text) => {
  const lines = text.split(/\r?\n/)
  const end = lines.indexOf('---', 1)
  return ['', ...lines.slice(1, end === -1 ? undefined : end)].join('\n')
}

/** @type {Record<string, string>} */
const KINDS = {
  soc: 'occupations',
  core: 'skills',
  common: 'skills',
  leadsTo: 'roles',
  specializes: 'roles',
  pin: 'roles',
  exclude: 'roles',
  basis: 'bases',
}

/**
 * Returns what kind of ids belongs at the end of a line as typed so far, and how much of one stands there already;
 * undefined where none belongs.
 * @param {string} before
 * @param {boolean} inFrontMatter
 */
exports.idsWantedAt = (before, inFrontMatter) => {
  const [, citation] = /\[\^([\w-]*)$/.exec(before) ?? []
  if (citation !== undefined) return { kind: 'sources', typed: citation }
  if (!inFrontMatter) {
    const [, address] = /\]\((\/[\w/-]*)$/.exec(before) ?? []
    return address === undefined ? undefined : { kind: 'addresses', typed: address }
  }
  const [, field = '', typed = ''] = /(?:^|[\s{,])(\w+):\s+(?:\[(?:[^[\]]*,)?\s*)?([\w-]*)$/.exec(before) ?? []
  const kind = KINDS[field]
  return kind && { kind, typed }
}
