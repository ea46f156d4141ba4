import type { Glance } from '../content/schema/role'
import { words } from '../words'

/** A fact of the role, or something else that a page prints as a label and a value. */
export type Label = keyof Glance | 'title' | 'category' | 'aliases' | 'soc' | 'updated'

const FORMS: [Label, RegExp][] = [
  ['title', /^(job|position|role|working|class)? ?(title|position|role)$|^job$/],
  ['category', /^(job )?(category|field|family)$/],
  [
    'aliases',
    /^(also (known|called|titled)( as)?|(alternate|alternative|other|similar|related) (job )?titles|aliases)$/,
  ],
  ['soc', /^(soc|o\*?net)([- ]soc)?( code)?$/],
  ['updated', /^(last )?(updated|reviewed|modified|published)( on)?$/],
  [
    'education',
    /^((typical|minimum|required|usual|entry-level) )?(education|degree)( (level|needed|required|requirements?))?$/,
  ],
  [
    'experience',
    /^((typical|minimum|required|usual|work) )*(years of )?experience( (level|needed|required|requirements?))?$/,
  ],
  [
    'certifications',
    /^((common|typical|required|key|top|useful) )?(certifications?|licen[sc]es?|licen[sc]ing|licensure|credentials)( (and|or|&|\/) (certifications?|licen[sc]es?|licensure))?( required)?$/,
  ],
  [
    'employers',
    /^((common|typical|top|main|who) )*(employers|employer types?|types? of employers?|hires|employs)$|^(where (they|people) work|hiring industries|industries|work settings?|who hires)$/,
  ],
  [
    'growth',
    /^((job|career|employment|projected|expected) )*(growth|outlook)( (rate|outlook|projection|verdict))?$|^demand$/,
  ],
  ['aiImpact', /^(ai|automation|impact of ai|ai and automation)( (impact|risk|exposure|outlook|effect))?$/],
]
const LONGEST = 40

/** Returns what a label stands for. */
export function recognizeLabel(text: string): Label | undefined {
  const plain = text
    .replace(/[\s:]+$/, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ for (an? )?.+$/, '')
    // “AI impact (through 2030)”: the year belongs to the value.
    .replace(/,? \(?(through|until|by|to) 20\d\d\)?$/, '')
  return plain.length > LONGEST ? undefined : FORMS.find(([, form]) => form.test(plain))?.[0]
}

/** Cuts “label: value” in two; undefined when a line is none. */
export function splitLabel(text: string): { label: string; valueStart: number } | undefined {
  const [whole = '', label = ''] = /^([^:?.!]{2,40}):\s+(?=\S)/.exec(text) ?? []
  return label === '' || words(label).length > 6 ? undefined : { label, valueStart: whole.length }
}
