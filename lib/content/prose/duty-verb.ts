import { DUTY_VERBS } from './duty-verbs'
import { excerpt, type ProseRule, warningAt } from './prose-rule'
import { type Token, tokensOf } from './token'

const LISTS = ['Duties and responsibilities', 'Core responsibilities']
const PREFIX = /^(?:re|un|dis|de|pre|co|over|out|under|mis|inter)-?(?=[a-z]{3})/
const VERB_ENDING = /..(?:ize|ify|yze)$/
/** Verbs that “of” follows; behind others it shows that a noun is meant: “design of circuits”. */
const TAKES_OF = ['approve', 'dispose', 'learn', 'speak', 'think']
const WITHOUT_OF = 'Say it as an act, without “of”: “Design circuits”, not “Design of circuits”.'

/** Warns of each duty that does not begin with what the person does. */
export const dutyVerb: ProseRule = (prose) =>
  prose.passages.flatMap((passage) => {
    if (passage.kind !== 'item' || !LISTS.includes(passage.section)) return []
    const [first, second] = tokensOf(passage.text.split(' ', 2).join(' '))
    if (!first || first.plain === '') return []
    const isNoun = second?.plain === 'of' && !TAKES_OF.includes(first.plain)
    if (isVerb(first.plain) && !isNoun) return []
    const message = `The duty “${excerpt(tokensOf(passage.text), 4)}” does not begin with a verb. ${isNoun ? WITHOUT_OF : adviceFor(first)}`
    return [warningAt('prose/duty-verb', prose, passage, [first], message)]
  })

/** Whether a text begins with a verb that is known, in any of its forms. */
export function beginsWithVerb(text: string): boolean {
  const [first] = tokensOf(text.split(' ', 1)[0] ?? '')
  return first !== undefined && (isVerb(first.plain) || plainForm(first.plain) !== undefined)
}

function adviceFor({ plain, written }: Token): string {
  const base = plainForm(plain)
  if (!base) return 'Begin with what the person does, such as “Inspect”, “Draft” or “Negotiate”.'
  const capital = base.charAt(0).toUpperCase() + base.slice(1)
  return `Write “${capital}” for “${written}”.`
}

function isVerb(word: string): boolean {
  const last = word.slice(word.lastIndexOf('-') + 1)
  if (DUTY_VERBS.has(word) || DUTY_VERBS.has(last) || VERB_ENDING.test(word)) return true
  const rest = word.replace(PREFIX, '')
  return rest !== word && DUTY_VERBS.has(rest)
}

/** Returns “manage” for “managing” and “manages”, undefined for a word that is no form of a known verb. */
function plainForm(word: string): string | undefined {
  const stem = word.replace(/(?:ing|s|es)$/, '')
  if (stem === word) return undefined
  const forms = word.endsWith('ing')
    ? [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')]
    : [word.slice(0, -1), word.slice(0, -2), word.replace(/ies$/, 'y')]
  return forms.find((form) => form !== word && isVerb(form))
}
