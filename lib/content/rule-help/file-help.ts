import type { RuleHelp } from './rule-help'

export const fileHelp: Record<string, RuleHelp> = {
  'file/encoding': {
    means: 'The file is not UTF-8.',
    mend: 'Save it as UTF-8 in your editor.',
    why: 'Other encodings store é, “ or – in bytes that cannot be told apart from each other; readers would see � instead.',
    bad: 'resum� (saved as “Windows-1252” or “Latin-1”)',
    good: 'resumé (saved as “UTF-8”)',
  },
  'file/front-matter': {
    means: 'The fields between two lines of `---` are missing or never end.',
    mend: 'Begin line 1 with `---` and end the fields with `---`.',
    why: 'Title, level and every compared fact stand there; without the two lines nobody can tell fields from text.',
    bad: 'title: Electrician\nkind: guide\n\n## Duties and responsibilities',
    good: '---\ntitle: Electrician\nkind: guide\n---\n\n## Duties and responsibilities',
  },
  'file/front-matter-language': {
    means: 'The first line names a language other than YAML.',
    mend: 'Write `---` alone on it.',
    why: 'Some programs run front matter that is marked as JavaScript. Content is never run here, so only YAML is read.',
    bad: '---js\ntitle: "Electrician"\n---',
    good: '---\ntitle: Electrician\n---',
  },
  'file/missing': {
    means: '`skills.yaml`, `sources.yaml` or `redirects.yaml` is not there.',
    mend: 'Create it in the form shown in `content/README.md`.',
    why: 'Every skill, source and former address is looked up in them, so nothing could be checked without them.',
    bad: 'content/ without redirects.yaml',
    good: 'content/redirects.yaml with “moved: []” and “gone: []”',
  },
  'file/name': {
    means: 'A file or folder name has capitals, spaces or other characters.',
    mend: 'Rename it in lower case with hyphens.',
    why: 'The path becomes the address of the page, and addresses with capitals or spaces break when they are typed or sent.',
    bad: 'roles/skilled-trades/HVAC Technician.mdx',
    good: 'roles/skilled-trades/hvac-technician.mdx',
  },
  'file/same-name': {
    means: 'Two roles have the same file name in different categories.',
    mend: 'Rename one of them.',
    why: '“leadsTo”, “specializes” and “related” name a role by its file name alone, so it may stand once in the whole site.',
    bad: 'roles/healthcare/manager.mdx and roles/sales-and-marketing/manager.mdx',
    good: 'roles/healthcare/clinic-manager.mdx and roles/sales-and-marketing/sales-manager.mdx',
  },
  'file/unexpected': {
    means: 'The file lies where nothing is read, or ends in `.md` instead of `.mdx`.',
    mend: 'Move, rename or delete it.',
    why: 'It would be left out without a word, and somebody would look for a page that never appears.',
    bad: 'roles/electrician.mdx (no category), roles/skilled-trades/electrician.md',
    good: 'roles/skilled-trades/electrician.mdx',
  },
  'page/reserved': {
    means: 'A content page or a role has the address of something that the site itself answers.',
    mend: 'Rename the file.',
    why: 'Two pages cannot answer at one address; the content page would never be seen.',
    bad: 'pages/search.mdx',
    good: 'pages/how-search-works.mdx',
  },
  'titles/line': {
    means: 'A line of `titles.txt` is not as the command writes it, or none names the sources.',
    mend: 'Write the file again with `npm run titles`, or take it out.',
    why: 'The search reads titles by their place in the line; a line in another form would lead people to wrong roles.',
    bad: '47-2111, Electricians, Journeyman Electrician',
    good: '47-2111.00, Electricians, their titles and nearest codes, with tabs between, as `npm run titles` writes them',
  },
  'titles/order': {
    means: 'An occupation of `titles.txt` stands twice or in the wrong place.',
    mend: 'Write the file again with `npm run titles`, or take it out.',
    why: 'In rising order, each once, a comparison of two versions shows what a new release of O*NET has changed.',
    bad: '47-2111.00 below 47-2152.00',
    good: '47-2111.00 above 47-2152.00',
  },
}
