const FORMS = [
  /^(see|view|browse|show|find|search|explore|check out)\b.{0,80}\b(jobs?|openings|positions|roles|vacancies|postings|careers)\b.{0,20}$/i,
  /^(see|view|read|show|load|learn) (all|more|less)\b.{0,40}$/i,
  /^(last )?(updated|modified|reviewed)\b.{0,60}$/i,
  /^(published|posted)( on| by)?:? .{0,40}\d.{0,20}$/i,
  /^(by|written by|reviewed by|fact[- ]checked by) .{2,60}$/i,
  /^(skip to (main )?content|back to (the )?top|table of contents|advertisements?|sponsored|print( this page)?|share|save|apply( now| today)?|sign (in|up)|log ?in|subscribe|menu|search|home|contact( us)?|privacy( policy)?|terms( of (use|service))?|cookie (policy|settings|preferences)|copy( (link|text|letter))?|download.{0,30}|previous|next)$/i,
  /^(©|\(c\)|copyright\b).{0,120}$/i,
  /^.{0,80}\ball rights reserved\.?$/i,
  /^(was|did) (this|you find this) .{0,30}(helpful|useful)\??$/i,
  /^.{1,30}( [>›»/→] .{1,40}){1,4}$/,
  /^i (have read|acknowledge|understand)\b.{0,80}\b(this|the above) (\w+ )?(description|document|statement)\b.{0,40}$/i,
  /^((employee|supervisor|manager)('s|’s)? )?(signature|printed name)( (and|of) [a-z ]{1,20})?\s*(([:_/]|date\b).{0,80})?$/i,
  /→$/,
]

/** What employers put below a description to be safe. */
const DISCLAIMER =
  /^(this|the (above|foregoing)) ((job|position) )?(description|statements?)\b.{0,300}\b(not (an? |intended|designed)|all[- ]inclusive|exhaustive|subject to change)|^.{0,200}\b(is|are) an equal[- ](employment )?opportunity employer\b/i

/** Whether a line belongs to the page around a text: a button, a date of the site, a list of links. */
export function isFurniture(text: string): boolean {
  return (text.length <= 140 && FORMS.some((form) => form.test(text))) || DISCLAIMER.test(text)
}
