import type { RuleHelp } from './rule-help'

export const roleHelp: Record<string, RuleHelp> = {
  'category/empty': {
    warning: true,
    means: 'No role of the category is public, so the category is hidden.',
    mend: 'Publish a role in it, or delete the file.',
    why: 'A list without entries sends readers away; it would also be an empty page for search engines.',
    bad: 'categories/aviation.mdx, and every role in roles/aviation is a draft',
    good: 'categories/aviation.mdx, and roles/aviation/pilot.mdx says “status: published”',
  },
  'change/future': {
    means: 'A change is dated after today, or that of a scheduled role after the day from which it is public.',
    mend: 'Give the day on which the change is made.',
    why: '“Last updated” on the page comes from it, and a page cannot have been updated tomorrow.',
    bad: '- { date: 2027-12-24, note: Pay brought up to date. } before that day',
    good: '- { date: 2026-11-21, note: Pay brought up to date. }',
  },
  'change/order': {
    means: 'A newer change stands below an older one.',
    mend: 'Put the newest first.',
    why: 'The first entry is taken for “Last updated”.',
    bad: '- { date: 2026-11-20, note: First published. }\n- { date: 2026-11-21, note: Pay brought up to date. }',
    good: '- { date: 2026-11-21, note: Pay brought up to date. }\n- { date: 2026-11-20, note: First published. }',
  },
  'change/unrecorded': {
    warning: true,
    means: 'With `--since`: the text has changed since then, and `changes` has no new entry.',
    mend: 'Add a line under `changes` that says what is different; a mended comma needs none and may be silenced.',
    why: 'Readers and feeds learn from `changes` that something is new, and from nothing else.',
    bad: 'A paragraph on licenses is rewritten, and the newest change is of last year',
    good: '- { date: 2026-11-21, note: Rewrote what a license asks for. }',
  },
  'draft/to-do': {
    means:
      'The word `TODO` marks what is still to be written, or “To be placed” still stands at the end of a draft. Warning in a draft, error in everything readers may see.',
    mend: 'Write what it asks for and take the mark out. Put the word in backticks where it is meant.',
    why: 'A placeholder on a public page tells readers that nobody looked at it.',
    bad: '- TODO: a verb, its object, the tool or standard, and the purpose',
    good: '- Inspect welds for undercut and porosity with a gauge and a lamp, and log what is cut out',
  },
  'figure/no-source': {
    warning: true,
    means:
      'Dollars, a percentage or a number of 1,000 and more stands in a paragraph, item or table without a citation, in `summary` or `socNote`, or in a fact that rests on `editorial` and cites none. Letters are exempt.',
    mend: 'Put `[^source-id]` behind the sentence, or say it in words.',
    why: 'A reader cannot tell a published figure from a guess, and a figure without its year is wrong before long.',
    bad: 'The median is $139,500.',
    good: 'The median was $139,500 a year in May 2025.[^bls-oews-2025]',
  },
  'growth/contradicts-figure': {
    means: 'The growth verdict does not follow from the official percent that it names as basis.',
    mend: 'Correct the verdict, or give the basis it really has.',
    why: 'The page shows the verdict beside the figure; a reader would see that one of the two is wrong.',
    bad: 'growth: { verdict: faster, ..., basis: bls-projections-2024 } where the Bureau projects 8.7%',
    good: 'growth: { verdict: much-faster, ..., basis: bls-projections-2024 }',
  },
  'role/near-duplicate': {
    warning: true,
    means:
      'Two roles share half of their skills or more, and 40% or more of the words of their duties (a profile and its guide 70% and 50%).',
    mend: 'Say how the two differ, in skills and duties, or merge them.',
    why: 'Two pages on the same work split their readers, and search engines show neither.',
    bad: 'Staff Accountant, copied from Accountant with the title changed',
    good: 'One role Accountant with “Staff Accountant” among its aliases',
  },
  'role/review-due': {
    warning: true,
    means: 'The day under `reviewBy` is past, so someone should read the role again.',
    mend: 'Read it, mend what is no longer so, and set `reviewBy` to a later day.',
    why: 'Rules, tools and pay change; an old page that looks current misleads.',
    bad: 'reviewBy: 2026-05-21 after that day',
    good: 'reviewBy: 2027-05-21',
  },
  'silence/rule': {
    means: 'An entry of `silence` names no rule, or one that finds errors.',
    mend: 'Use the id behind the warning. An error has to be mended.',
    why: 'A misspelt id would silence nothing, and with an error the site is not built.',
    bad: '- { rule: prose/long-sentance, text: "The contract reads", reason: "Quoted as it stands." }',
    good: '- { rule: prose/long-sentence, text: "The contract reads", reason: "Quoted as it stands." }',
  },
  'silence/unused': {
    warning: true,
    means: 'An entry of `silence` holds back no warning.',
    mend: 'Take it out, or correct the words in `text` so that they stand in the line that is meant.',
    why: 'An entry that is left behind would hide the next mistake on that line.',
    bad: 'An entry for a sentence that has been rewritten since',
    good: 'No entry',
  },
  'title/promise': {
    warning: true,
    means:
      'The title promises what the role does not have: a rank that `level` contradicts, a skill of `skills.yaml` that is not among its skills, open jobs or pay.',
    mend: 'Correct the title, the level or the skills.',
    why: 'People choose a page by its title, and leave when it does not hold what they came for.',
    bad: 'title: Senior Python Developer, with “level: mid” and without python among the skills',
    good: 'title: Senior Python Developer, with “level: senior” and “core: [python, ...]”',
  },
}
