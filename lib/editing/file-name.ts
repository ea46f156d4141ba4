/** Returns the file name that a title becomes, without ending: `C++ Developer (R&D)` is `c-plus-plus-developer-r-and-d`. */
export function fileName(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .replace(/\+/g, ' plus ')
    .replace(/#/g, ' sharp ')
    .replace(/&/g, ' and ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
