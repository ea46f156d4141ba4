import type { RuleHelp } from './rule-help'

export const yamlHelp: Record<string, RuleHelp> = {
  'yaml/curly-quotes': {
    means: 'A value begins with a curly quote, which would be printed.',
    mend: 'Write straight quotes at both ends, or none.',
    why: 'YAML knows straight quotes only. Word processors and some editors make them curly as you type.',
    bad: 'text: “**None required.** A record counts for more”',
    good: 'text: "**None required.** A record counts for more"',
  },
  'yaml/duplicate-key': {
    means: 'A field stands twice.',
    mend: 'Keep one.',
    why: 'Which of the two counts would be a guess, and the other would be lost without a word.',
    bad: 'level: mid\nlevel: senior',
    good: 'level: senior',
  },
  'yaml/not-a-mapping': {
    means: 'There are no fields between the lines of `---`, or in the file.',
    mend: 'Write `key: value` lines.',
    why: 'Each fact is found by its name; a text without names says nothing about the role.',
    bad: '---\nElectrician, guide, mid\n---',
    good: '---\ntitle: Electrician\nkind: guide\nlevel: mid\n---',
  },
  'yaml/syntax': {
    means: 'YAML cannot read the line: often a missing quote or bracket, a tab, or `: ` in an unquoted text.',
    mend: 'Compare it with a role that works.',
    why: 'After such a line nobody can tell where a field ends, so the rest of the front matter is not read either.',
    bad: 'socNote: The official group is wider: it holds foremen, too',
    good: 'socNote: "The official group is wider: it holds foremen, too"',
  },
  'schema/missing-key': {
    means: 'A required field is not there.',
    mend: 'Add it in the form the message shows.',
    why: 'The page, search and every download show it. A default in its place would be a claim that nobody made.',
    bad: 'title: Electrician\nkind: guide (and no summary)',
    good: 'title: Electrician\nkind: guide\nsummary: An electrician installs, connects, tests and repairs ...',
  },
  'schema/unknown-key': {
    means: 'A field that does not exist, mostly a misspelling.',
    mend: 'Use one of those listed.',
    why: 'A misspelt field would be passed over, and what it says would be missing from the page without a word.',
    bad: 'alias: [ETL Developer]',
    good: 'aliases: [ETL Developer]',
  },
  'schema/wrong-size': {
    means: 'A text, list or number is too short, too long, too small or too large.',
    mend: 'Keep to the limits in the message.',
    why: 'Each place on the page holds so much; shorter says nothing, longer is cut off or not read.',
    bad: 'summary: An electrician works with electricity.',
    good: 'summary: (120 to 320 characters on what the person does and answers for)',
  },
  'schema/wrong-type': {
    means: 'A list where a text belongs, an empty value, or the like.',
    mend: 'Write the kind of value named.',
    why: 'A list is compared item by item, a number is calculated with; the other kind cannot be.',
    bad: 'aliases: ETL Developer',
    good: 'aliases: [ETL Developer]',
  },
  'schema/wrong-value': {
    means: 'A value is not allowed, or two fields contradict each other.',
    mend: 'Use one of the values or the form named.',
    why: 'Filters and comparison know these values only, so a role with another would be found nowhere.',
    bad: 'level: intermediate',
    good: 'level: mid',
  },
}
