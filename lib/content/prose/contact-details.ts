const MAIL = /(?<![\w.+-])(?!git@)[\w.+-]+@(?!example\.)(?:[a-z0-9-]+\.)+[a-z]{2,}(?![\w@:-])/gi
const INTERNATIONAL = /(?<![\w+])\+(?=(?:[-. ()]{0,2}\d){9})\d{1,3}(?:[-. ]{1,2}\(?\d{1,5}\)?){2,5}/
const NATIONAL = /(?<![\w.+-])(?:1[-. ])?(?:\([2-9]\d\d\) ?[2-9]\d\d[-. ]|[2-9]\d\d([-. ])[2-9]\d\d\1)\d{4}/
/** Without an area code only the word before tells a number from one of parts or rules. */
const LOCAL = /(?<=\b(?:phone|telephone|tel|fax|call)[.:]?(?: at)? )\d{3}[-.]\d{4}/
const PHONE = new RegExp(
  `(?:${[INTERNATIONAL, NATIONAL, LOCAL].map(({ source }) => source).join('|')})(?![\\w-]|[.,]\\d)`,
  'gi',
)
const MAY_BE_PHONE = /\d{3}[-. ]\d{4}|\+\d/

/** Words of a text and where they begin. */
interface Detail {
  words: string
  at: number
}

/** Returns the mail addresses and telephone and fax numbers of a text, but no address that nobody can own. */
export function contactDetails(text: string): Detail[] {
  const mails = text.includes('@') ? [...text.matchAll(MAIL)] : []
  const phones = MAY_BE_PHONE.test(text) ? [...text.matchAll(PHONE)] : []
  return [...mails, ...phones].map((found) => ({ words: found[0], at: found.index }))
}
