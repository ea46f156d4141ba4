import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadContent } from '@/lib/content/load'
import { formatReport } from '@/lib/content/report'

const today = '2026-11-21'

test('a whole content tree with a byte-order mark, CRLF, a draft and a scheduled role has no problems', () => {
  expect(readFileSync('tests/fixtures/valid/roles/software-engineering/senior-python-developer.mdx')[0]).toBe(0xef)
  expect(readFileSync('tests/fixtures/valid/roles/healthcare/registered-nurse.mdx', 'utf8')).toContain('---\r\n')
  expect(loadContent('tests/fixtures/valid', { today }).problems).toEqual([])
})

describe('one run over a tree full of mistakes reports all of them', () => {
  const { corpus, problems: ofContent } = loadContent('tests/fixtures/broken', { today })
  const problems = [...ofContent, ...corpus.titles().problems]
  const shown = new Set<string>()

  function reportOn(files: RegExp): string {
    const found = problems.filter(({ file = '' }) => files.test(file))
    for (const { file = '' } of found) shown.add(file)
    return `\n${formatReport(found)}\n`
  }

  test('names and places of files', () => {
    expect(reportOn(/^notes\.txt|^roles\/(plumber|sofware|Trades)|tester\.md$|\.yml$|Wrong_/)).toMatchInlineSnapshot(`
      "
      notes.txt:1:1  The file is not read. Content is roles/, categories/, pages/, occupations/, skills.yaml, sources.yaml, redirects.yaml, prices.yaml and titles.txt; move or delete the file.  file/unexpected
      occupations/15-1254.yml:1:1  The file is not read: an occupation stands at occupations/<SOC code>.yaml, such as 15-1243.yaml. Rename it.  file/unexpected
      roles/plumber.mdx:1:1  The file is not read: a role stands at roles/<category>/<role>.mdx. Move or rename it.  file/unexpected
      roles/software/tester.md:1:1  The file ends in .md and is not read. Rename it to .mdx.  file/unexpected
      roles/software/Wrong_FileName.mdx:1:1  The path becomes the address, so it has only lower-case letters, digits and single hyphens. Rename “Wrong_FileName”, for example to “wrong-file-name”.  file/name
      roles/sofware/draft.mdx:1:1  roles/software/draft.mdx has the same file name, and roles refer to each other by it. Rename one of the two.  file/same-name
      roles/sofware/draft.mdx:1:1  There is no category “sofware”. Did you mean “software”? Move the role into a folder of a category, or add categories/sofware.mdx.  reference/category
      roles/sofware/stray.mdx:1:1  There is no category “sofware”. Did you mean “software”? Move the role into a folder of a category, or add categories/sofware.mdx.  reference/category
      roles/Trades And More/welder.mdx:1:1  The path becomes the address, so it has only lower-case letters, digits and single hyphens. Rename “Trades And More”, for example to “trades-and-more”.  file/name
      roles/Trades And More/welder.mdx:1:1  There is no category “Trades And More”. Move the role into a folder of a category, or add categories/Trades And More.mdx.  reference/category

      10 errors, 0 warnings in 8 files
      "
    `)
  })

  test('bytes, byte-order marks and line ends', () => {
    expect(reportOn(/latin-1|bom-and-crlf/)).toMatchInlineSnapshot(`
      "
      roles/software/bom-and-crlf.mdx:9:18  There is no skill “pithon” in skills.yaml. Did you mean “python”? Use an id from there, or add the skill.  reference/skill
      roles/software/bom-and-crlf.mdx:33:12  “<” starts a component in MDX. Write “\\<” or “less than” in the text.  mdx/angle
      roles/software/latin-1.mdx:33:26  The file is not UTF-8: a character here is stored in another encoding. Save the file as UTF-8 in your editor.  file/encoding
      roles/software/latin-1.mdx:35:12  “{code}” is code, and content holds no code. Write “\\{” for a brace in the text, or put the value there in words.  mdx/expression

      4 errors, 0 warnings in 2 files
      "
    `)
  })

  test('the fences of front matter', () => {
    expect(reportOn(/no-front-matter|open-front-matter|javascript-front-matter/)).toMatchInlineSnapshot(`
      "
      pages/no-front-matter.mdx:1:1  The file does not start with front matter. Begin its first line with “---”, then the keys, then another “---”.  file/front-matter
      pages/no-front-matter.mdx:1:1  A heading with one “#” is the page title, which front matter gives. Write “##” for a section.  mdx/heading
      pages/no-front-matter.mdx:3:10  “{descriptions}” is code, and content holds no code. Write “\\{” for a brace in the text, or put the value there in words.  mdx/expression
      pages/open-front-matter.mdx:1:1  The front matter never ends. Put “---” alone on the line after its last key.  file/front-matter
      roles/software/javascript-front-matter.mdx:1:1  Front matter is marked as “js”, but only YAML is read and nothing in it is ever run. Write “---” alone on the first line, and the keys as YAML.  file/front-matter-language
      roles/software/javascript-front-matter.mdx:7:1  “Duties and responsibilities” has 1 item; it needs 6 to 14. Name more of the work.  section/list-length

      6 errors, 0 warnings in 3 files
      "
    `)
  })

  test('YAML that cannot be read', () => {
    expect(reportOn(/broken-yaml|unquoted-bold|tabbed|duplicate-key/)).toMatchInlineSnapshot(`
      "
      roles/software/broken-yaml.mdx:2:8  YAML reads this as a key inside a text, because “: ” stands in it. Put double quotes around the whole text, or indent the line like its neighbors.  yaml/syntax
      roles/software/broken-yaml.mdx:12:24  What is opened here is not closed. Close it: “[” with “]”, “{” with “}”, a quote with the same quote in its line.  yaml/syntax
      roles/software/broken-yaml.mdx:24:1  “Duties and responsibilities” has 1 item; it needs 6 to 14. Name more of the work.  section/list-length
      roles/software/duplicate-key.mdx:19:1  The key “title” stands twice. Keep one of the two: which one counts would be a guess.  yaml/duplicate-key
      roles/software/duplicate-key.mdx:20:1  “levle” is not a key here. Did you mean “level”? Allowed: title, kind, summary, soc, socNote, aliases, level, leadsTo, skills, related, glance, changes, reviewBy, status, publishAt, previousPaths, silence.  schema/unknown-key
      roles/software/tabbed.mdx:18:1  The line is indented with a tab, which YAML does not allow. Indent with spaces.  yaml/syntax
      roles/software/unquoted-bold.mdx:13:27  A text cannot begin with “*” here, because YAML reads it as a sign of its own. Put double quotes around the whole text.  yaml/syntax

      7 errors, 0 warnings in 4 files
      "
    `)
  })

  test('the keys and values of front matter, with everything else in the same file', () => {
    expect(reportOn(/\/front-matter|empty-values|profile-without-guide/)).toMatchInlineSnapshot(`
      "
      roles/software/empty-values.mdx:2:1  “title” is empty, but must be text. Expected the name as it stands in a heading, 2 to 80 characters.  schema/wrong-type
      roles/software/empty-values.mdx:2:1  “level” is missing. Expected the level of the role: entry, mid, senior, lead.  schema/missing-key
      roles/software/empty-values.mdx:2:1  “status” is missing. Write “status: draft” or “status: published”, or name a day with “publishAt”.  schema/wrong-value
      roles/software/empty-values.mdx:5:1  “soc” is empty, but must be text. Expected the SOC code of the official occupation, such as 15-1243; content/occupations holds a file for it.  schema/wrong-type
      roles/software/empty-values.mdx:6:19  “mender” is already a title of this role, and a title leads to one role. Change or remove one of the two.  title/taken
      roles/software/front-matter.mdx:2:1  “title” is missing. Expected the name as it stands in a heading, 2 to 80 characters.  schema/missing-key
      roles/software/front-matter.mdx:2:1  “titel” is not a key here. Did you mean “title”? Allowed: title, kind, summary, soc, socNote, aliases, level, leadsTo, skills, related, glance, changes, reviewBy, status, publishAt, previousPaths, silence.  schema/unknown-key
      roles/software/front-matter.mdx:4:1  “summary” is the number 42, but must be text. Put it in quotes: "42". Expected one to three sentences, 120 to 320 characters.  schema/wrong-type
      roles/software/front-matter.mdx:5:1  There is no file occupations/15-1299.yaml. If the code is right, add its official figures: npm run figures -- --from FOLDER --soc 15-1299.  reference/soc
      roles/software/front-matter.mdx:6:1  “socNote” is a list, but must be text. Expected a sentence that says where the official group is wider than the role, 20 to 300 characters.  schema/wrong-type
      roles/software/front-matter.mdx:7:1  “aliases” is text, but must be a list. Put it in brackets: [Pipeline Engineer]. Expected a list of other titles for the same work, [] when there are none.  schema/wrong-type
      roles/software/front-matter.mdx:8:1  “level” is “junior”, but must be one of entry, mid, senior, lead.  schema/wrong-value
      roles/software/front-matter.mdx:9:11  There is no role “python-develper”. Did you mean “python-developer”? Use the file name of a role without “.mdx”.  reference/role
      roles/software/front-matter.mdx:9:28  The role names itself. Take it out or name another role.  reference/role-itself
      roles/software/front-matter.mdx:10:1  “common” is missing. Expected a list of ids from skills.yaml, [] when there are none.  schema/missing-key
      roles/software/front-matter.mdx:11:10  There is no skill “pyhton” in skills.yaml. Did you mean “python”? Use an id from there, or add the skill.  reference/skill
      roles/software/front-matter.mdx:11:23  “sql” is named twice. Keep it under “core” or under “common”.  reference/skill-twice
      roles/software/front-matter.mdx:12:3  “comon” is not a key here. Did you mean “common”? Allowed: core, common.  schema/unknown-key
      roles/software/front-matter.mdx:14:16  “level” is “batchelor”, but must be one of none, high-school, certificate, associate, bachelor, master, doctoral. Did you mean “bachelor”?  schema/wrong-value
      roles/software/front-matter.mdx:14:34  “{degree}” is code, and content holds no code. Write “\\{” for a brace in the text, or put the value there in words.  mdx/expression
      roles/software/front-matter.mdx:14:82  There is no source “bls-oews-2026” in sources.yaml. Did you mean “bls-oews-2025”? Use an id from there, or add the source.  reference/source
      roles/software/front-matter.mdx:15:17  Years must rise: [2, 5], or [8] for 8 or more.  schema/wrong-value
      roles/software/front-matter.mdx:15:32  “text” has 9 characters. Expected the answer first in bold, then the reason, 20 to 260 characters.  schema/wrong-size
      roles/software/front-matter.mdx:16:21  This text must be one paragraph without lists or headings. Keep emphasis, links and code; take the rest out.  mdx/not-inline
      roles/software/front-matter.mdx:17:3  “basis” is missing. Expected an id from sources.yaml, or “editorial” for the editors’ judgment.  schema/missing-key
      roles/software/front-matter.mdx:17:16  “list” has 1 item. Expected 2 to 8 kinds of employer.  schema/wrong-size
      roles/software/front-matter.mdx:18:30  There is no source “bls-ows-2025” in sources.yaml. Did you mean “bls-oews-2025”? Use an id from there, or add the source.  reference/source
      roles/software/front-matter.mdx:19:31  “through” is the number 2030.5, but must be a whole number. Expected the last year the verdict speaks of, from 2026 to 2040.  schema/wrong-type
      roles/software/front-matter.mdx:19:48  A link must not use “javascript:”; it could run code. Use an address that begins with https://, mailto:, tel:, / or #.  mdx/link
      roles/software/front-matter.mdx:19:96  There is no source “Editorial” in sources.yaml. Did you mean “editorial”? Use an id from there, or add the source.  reference/source
      roles/software/front-matter.mdx:21:7  “date” is “2026-02-30”. Expected a day that exists, written 2026-11-20.  schema/wrong-value
      roles/software/front-matter.mdx:22:7  2027-01-01 is in the future (today is 2026-11-21 in Universal Time). Give the day on which the change is made.  change/future
      roles/software/front-matter.mdx:23:25  “note” has 1 character. Expected what changed, 3 to 160 characters.  schema/wrong-size
      roles/software/front-matter.mdx:24:1  “reviewBy” is “next year”. Expected a day that exists, written 2026-11-20.  schema/wrong-value
      roles/software/front-matter.mdx:25:1  “favourite” is not a key here. Allowed: title, kind, summary, soc, socNote, aliases, level, leadsTo, skills, related, glance, changes, reviewBy, status, publishAt, previousPaths, silence.  schema/unknown-key
      roles/software/front-matter.mdx:32:1  “Duties and responsibilities” has 2 items; it needs 6 to 14. Name more of the work.  section/list-length
      roles/software/profile-without-guide.mdx:2:1  “specializes” is missing. Expected the id of the guide that this profile narrows down.  schema/missing-key

      37 errors, 0 warnings in 3 files
      "
    `)
  })

  test('the dates of changes', () => {
    expect(reportOn(/pages\/(about|dates)/)).toMatchInlineSnapshot(`
      "
      pages/about.mdx:3:1  “summary” has 10 characters. Expected what the page tells, 60 to 320 characters.  schema/wrong-size
      pages/about.mdx:4:1  “changes” has 0 items. Expected a list of dated notes, newest first: - { date: 2026-11-20, note: First published. }.  schema/wrong-size
      pages/dates.mdx:6:7  2026-11-01 stands below the older 2026-10-01. Put the newest change first.  change/order
      pages/dates.mdx:7:7  “date” is “2026-11-31”. Expected a day that exists, written 2026-11-20.  schema/wrong-value
      pages/dates.mdx:8:7  2026-11-22 is in the future (today is 2026-11-21 in Universal Time). Give the day on which the change is made.  change/future
      pages/dates.mdx:9:7  “date” is “last week”. Expected a day that exists, written 2026-11-20.  schema/wrong-value

      6 errors, 0 warnings in 2 files
      "
    `)
  })

  test('sections', () => {
    expect(reportOn(/\/sections|senior-tester/)).toMatchInlineSnapshot(`
      "
      roles/software/sections-empty.mdx:24:1  “Duties and responsibilities” must be one list and nothing else. Begin each item with “- ” and leave no other text in the section.  section/not-a-list
      roles/software/sections-empty.mdx:28:1  The section “Overview” is empty. Fill it; a section without text is not published.  section/empty
      roles/software/sections-empty.mdx:32:1  Text in “Qualifications” stands before its first “###” heading. Give each group a “###” heading.  section/no-heading
      roles/software/sections-empty.mdx:38:1  The section “## Sample cover letter” is missing. Write it before “## Frequently asked questions”.  section/missing
      roles/software/sections-empty.mdx:38:1  The section “Frequently asked questions” is empty. Fill it; a section without text is not published.  section/empty
      roles/software/sections-of-profile.mdx:42:1  “Who it suites” is not a section of this kind of role. Did you mean “Who it suits”? Sections in order: About the role, Core responsibilities, Skills and requirements, Who it suits.  section/unknown
      roles/software/sections-of-profile.mdx:42:1  The section “Who it suits” is empty. Fill it; a section without text is not published.  section/empty
      roles/software/sections.mdx:22:1  Text stands before the first section. Move it below “## Duties and responsibilities” or into “summary”.  section/before-first
      roles/software/sections.mdx:24:1  The section “Overview” is empty. Fill it; a section without text is not published.  section/empty
      roles/software/sections.mdx:26:1  Headings go no deeper than “###” here. Split the section or use bold text.  section/level
      roles/software/sections.mdx:28:1  “Duties and responsibilities” stands after “Overview”, but belongs before it. Move the section.  section/order
      roles/software/sections.mdx:30:1  “Duties and responsibilities” has 5 items; it needs 6 to 14. Name more of the work.  section/list-length
      roles/software/sections.mdx:32:1  The list item is empty. Write its text, or take the “-” out.  section/item
      roles/software/sections.mdx:33:1  A list item here is one line of text. Take out lists and paragraphs inside it.  section/item
      roles/software/sections.mdx:38:1  The section “Overview” stands twice. Join the two.  section/repeated
      roles/software/sections.mdx:42:1  “Qualifiations” is not a section of this kind of role. Did you mean “Qualifications”? Sections in order: Duties and responsibilities, Overview, Qualifications, Career outlook, Sample cover letter, Frequently asked questions.  section/unknown
      roles/software/sections.mdx:46:1  The group “Education” must hold one list and nothing else. Begin each item with “- ”.  section/not-a-list
      roles/software/sections.mdx:50:1  The heading “###” has no words. Name the group in it.  section/no-heading
      roles/software/sections.mdx:54:1  “Hobbies” is not a section of this kind of role. Sections in order: Duties and responsibilities, Overview, Qualifications, Career outlook, Sample cover letter, Frequently asked questions.  section/unknown
      roles/software/sections.mdx:60:1  There is no text below “Pay”. Write it, or take the heading out.  section/empty
      roles/software/sections.mdx:66:1  The section “## Sample cover letter” is missing. Write it before “## Frequently asked questions”.  section/missing
      roles/software/sections.mdx:68:1  Text in “Frequently asked questions” stands before its first “###” heading. Give each question a “###” heading.  section/no-heading
      roles/software/sections.mdx:70:1  The question “Is the work hard?” has no answer. Write one below it, or take the question out.  section/no-answer
      roles/software/sections.mdx:72:1  “Tell me about pay” is no question. End it with “?”, in the words a reader would use.  section/not-a-question
      roles/software/senior-tester.mdx:3:1  “kind” is “profil”, but must be one of guide, profile. Did you mean “profile”?  schema/wrong-value
      roles/software/senior-tester.mdx:19:1  “sections-of-profile” is a profile itself. Name the guide that this profile narrows down.  reference/not-a-guide

      26 errors, 0 warnings in 4 files
      "
    `)
  })

  test('code, components and links in MDX that can be read', () => {
    expect(reportOn(/\/code\.mdx/)).toMatchInlineSnapshot(`
      "
      roles/software/code.mdx:33:1  A line that begins with “import” is code in MDX, and content holds no code. Take it out, or begin the sentence with another word.  mdx/code
      roles/software/code.mdx:35:1  A line that begins with “export” is code in MDX, and content holds no code. Take it out, or begin the sentence with another word.  mdx/code
      roles/software/code.mdx:37:15  “{answer}” is code, and content holds no code. Write “\\{” for a brace in the text, or put the value there in words.  mdx/expression
      roles/software/code.mdx:39:1  “{/* */}” is a comment in code, and content holds no code. Take it out; notes to editors belong in the commit message.  mdx/expression
      roles/software/code.mdx:41:1  <Chart> is not a component of this site. Allowed: <Note>.  mdx/component
      roles/software/code.mdx:43:1  <Nota> is not a component of this site. Did you mean “Note”? Allowed: <Note>.  mdx/component
      roles/software/code.mdx:45:1  <Note> has no attribute “titel”. Did you mean “title”? Allowed: title.  mdx/attribute
      roles/software/code.mdx:45:1  “onClick” would run a script when the page is used. Content runs nothing; take the attribute out.  mdx/event-handler
      roles/software/code.mdx:45:1  <Note> stands inside a line of text. Put <Note> and </Note> each alone on a line, with empty lines around.  mdx/tag
      roles/software/code.mdx:47:1  The attribute “title” holds code in braces. Write its value in quotes.  mdx/expression
      roles/software/code.mdx:47:1  The attribute “...” holds code in braces. Write its value in quotes.  mdx/expression
      roles/software/code.mdx:47:1  <Note> stands inside a line of text. Put <Note> and </Note> each alone on a line, with empty lines around.  mdx/tag
      roles/software/code.mdx:49:1  Scripts are not allowed in content. Take the element out.  mdx/script
      roles/software/code.mdx:51:1  “onmouseover” would run a script when the page is used. Content runs nothing; take the attribute out.  mdx/event-handler
      roles/software/code.mdx:51:1  <a> is HTML, which content files do not use. Write Markdown; the only components are <Note>. For “less than”, write “\\<”.  mdx/component
      roles/software/code.mdx:53:6  <b> is HTML, which content files do not use. Write Markdown; the only components are <Note>. For “less than”, write “\\<”.  mdx/component
      roles/software/code.mdx:53:28  <> is HTML, which content files do not use. Write Markdown; the only components are <Note>. For “less than”, write “\\<”.  mdx/component
      roles/software/code.mdx:67:1  A link must not use “javascript:”; it could run code. Use an address that begins with https://, mailto:, tel:, / or #.  mdx/link
      roles/software/code.mdx:67:29  A link must not use “javascript:”; it could run code. Use an address that begins with https://, mailto:, tel:, / or #.  mdx/link
      roles/software/code.mdx:67:62  A link must not use “JAVASCRIPT:”; it could run code. Use an address that begins with https://, mailto:, tel:, / or #.  mdx/link
      roles/software/code.mdx:67:106  Links are written in one piece here: [words](address). Put the address behind the words.  mdx/link
      roles/software/code.mdx:69:1  Links are written in one piece here: [words](address). Put the address behind the words.  mdx/link
      roles/software/code.mdx:71:1  “//example.org” is not a full address. Begin links to this site with “/”, links on this page with “#”, others with “https://”.  mdx/link
      roles/software/code.mdx:71:24  “example.org” is not a full address. Begin links to this site with “/”, links on this page with “#”, others with “https://”.  mdx/link
      roles/software/code.mdx:71:44  The link leads nowhere. Write its address between the round brackets.  mdx/link
      roles/software/code.mdx:71:58  Pictures are not part of content files. Say in words what it shows.  mdx/image
      roles/software/code.mdx:73:1  A heading with one “#” is the page title, which front matter gives. Write “##” for a section.  mdx/heading
      roles/software/code.mdx:75:10  There is no source “note” in sources.yaml. Use an id from there, or add the source.  reference/source
      roles/software/code.mdx:77:1  Footnotes are not written here: [^id] in the text names a source of sources.yaml, and the page lists it. Take this line out.  mdx/footnote

      29 errors, 0 warnings in 1 file
      "
    `)
  })

  test('MDX that cannot be read', () => {
    expect(reportOn(/\/syntax\.mdx/)).toMatchInlineSnapshot(`
      "
      roles/software/syntax.mdx:24:1  “Duties and responsibilities” has 1 item; it needs 6 to 14. Name more of the work.  section/list-length
      roles/software/syntax.mdx:24:12  “{” starts code in MDX, and content holds no code. Write “\\{” for a brace in the text, or take it out.  mdx/brace
      roles/software/syntax.mdx:28:7  “{” starts code in MDX, and content holds no code. Write “\\{” for a brace in the text, or take it out.  mdx/brace
      roles/software/syntax.mdx:30:12  “<” starts a component in MDX. Write “\\<” or “less than” in the text.  mdx/angle
      roles/software/syntax.mdx:30:40  “<” starts a component in MDX. Write “\\<” or “less than” in the text.  mdx/angle
      roles/software/syntax.mdx:32:1  “<!--” is an HTML comment, which MDX does not know. Take it out; notes to editors belong in the commit message.  mdx/angle
      roles/software/syntax.mdx:34:5  “<” starts a component in MDX, not a link. Write [the words to show](https://example.org).  mdx/angle
      roles/software/syntax.mdx:34:30  “<” starts a component in MDX, not a link. Write [the words to show](mailto:editors@example.org).  mdx/angle
      roles/software/syntax.mdx:36:7  <br> is HTML, which content files do not use. Write Markdown; the only components are <Note>. For “less than”, write “\\<”.  mdx/component
      roles/software/syntax.mdx:38:1  <img> is HTML, which content files do not use. Write Markdown; the only components are <Note>. For “less than”, write “\\<”.  mdx/component
      roles/software/syntax.mdx:44:1  A link must not use “javascript:”; it could run code. Use an address that begins with https://, mailto:, tel:, / or #.  mdx/link
      roles/software/syntax.mdx:44:34  There is no page at “/jobs/software/nowhere”. Correct the link or take it out.  link/page
      roles/software/syntax.mdx:46:1  “Qualifications” stands inside a component, list or quotation, so it opens no section. Close what is open above it.  section/enclosed
      roles/software/syntax.mdx:56:1  “Career outlook” stands inside a component, list or quotation, so it opens no section. Close what is open above it.  section/enclosed
      roles/software/syntax.mdx:60:1  <Note> is not closed where it must be, or not written right. Put </Note> behind its text, both alone on a line with empty lines around the text, and attributes in double quotes: <Note title="...">.  mdx/tag
      roles/software/syntax.mdx:62:1  A line that begins with “import” is code in MDX, and content holds no code. Take it out, or begin the sentence with another word.  mdx/code
      roles/software/syntax.mdx:64:1  A line that begins with “export” is code in MDX, and content holds no code. Take it out, or begin the sentence with another word.  mdx/code
      roles/software/syntax.mdx:64:8  “{” starts code in MDX, and content holds no code. Write “\\{” for a brace in the text, or take it out.  mdx/brace
      roles/software/syntax.mdx:66:1  Scripts are not allowed in content. Take the element out.  mdx/script
      roles/software/syntax.mdx:66:20  “{ alert(1) }” is code, and content holds no code. Write “\\{” for a brace in the text, or put the value there in words.  mdx/expression
      roles/software/syntax.mdx:68:22  “{” starts code in MDX, and content holds no code. Write “\\{” for a brace in the text, or take it out.  mdx/brace

      21 errors, 0 warnings in 1 file
      "
    `)
  })

  test('prose, marks of what is still to do, and warnings that are let stand', () => {
    expect(reportOn(/prose/)).toMatchInlineSnapshot(`
      "
      roles/software/prose.mdx:2:1  warning: The title says “Senior”, but “level” is “mid”. Correct one of the two.  title/promise
      roles/software/prose.mdx:2:1  warning: The title says “Hiring”, which a description of work does not hold. Name the role alone.  title/promise
      roles/software/prose.mdx:2:1  warning: The title says “docker”, but “docker” is not among the skills. Add it, or change the title.  title/promise
      roles/software/prose.mdx:4:1  warning: The first sentence of the summary has 180 characters; search results show about 160 and cut the rest. Say who the person is and what they do in a shorter one, and the rest in a second.  prose/summary-length
      roles/software/prose.mdx:4:28  warning: “in order to” takes more words than it says. Write “to”.  prose/filler
      roles/software/prose.mdx:4:37  warning: “to leverage” takes more words than it says. Write “use”.  prose/filler
      roles/software/prose.mdx:11:69  warning: “world-class” would fit any job and tells the reader nothing. Say what is done, with what, for whom.  prose/filler
      roles/software/prose.mdx:12:41  Still to do: “how long, and doing what”. Readers would see it. Write what it asks for and take the mark out, or set “status: draft”.  draft/to-do
      roles/software/prose.mdx:19:1  warning: The role was to be read again by 2026-11-20. Read it, mend what is no longer so, and set “reviewBy” to a later day.  role/review-due
      roles/software/prose.mdx:22:5  warning: No line holds these words. Copy them from the line that the warning names, or take the entry out.  silence/unused
      roles/software/prose.mdx:23:7  There is no rule “prose/fillers”. Did you mean “prose/filler”? Use the id that stands behind the warning.  silence/rule
      roles/software/prose.mdx:24:7  “section/empty” finds errors, and an error has to be mended. Take the entry out.  silence/rule
      roles/software/prose.mdx:30:3  warning: The duty “Responsible for queries” does not begin with a verb. Begin with what the person does, such as “Inspect”, “Draft” or “Negotiate”.  prose/duty-verb
      roles/software/prose.mdx:31:3  warning: The duty “Managing of schemas” does not begin with a verb. Say it as an act, without “of”: “Design circuits”, not “Design of circuits”.  prose/duty-verb
      roles/software/prose.mdx:32:3  warning: The duty “Design of indexes” does not begin with a verb. Say it as an act, without “of”: “Design circuits”, not “Design of circuits”.  prose/duty-verb
      roles/software/prose.mdx:39:3  warning: “passionate” would fit any job and tells the reader nothing. Name what the person does that shows it.  prose/filler
      roles/software/prose.mdx:39:14  warning: “rockstar” would fit any job and tells the reader nothing. Name what the person does that shows it.  prose/filler
      roles/software/prose.mdx:39:99  warning: “please send” is for those who apply to one employer. Leave it out: the text is still read when that job is filled.  prose/employer-voice
      roles/software/prose.mdx:39:123  warning: “jobs@mill.test” is for those who apply to one employer. Leave it out: the text is still read when that job is filled.  prose/employer-voice
      roles/software/prose.mdx:43:5  warning: “salesman” can shut readers out for what the work does not depend on. Write “salesperson”.  prose/exclusionary
      roles/software/prose.mdx:43:30  warning: The sentence “He or she is answered by …” has 39 words; 35 are the most that reads well. Make two of it, or take words out.  prose/long-sentence
      roles/software/prose.mdx:43:30  warning: “he or she” can shut readers out for what the work does not depend on. Write “they”.  prose/exclusionary
      roles/software/prose.mdx:51:1  warning: “Career outlook” reads at grade 39; 12, the end of high school, is the limit. Its sentences are short, but its words are long: write plain ones.  prose/reading-grade
      roles/software/prose.mdx:65:1  warning: The answer has 114 words; 110 are the most that is read. Give the answer first, then the reason, and stop.  prose/length
      roles/software/prose.mdx:69:1  Still to do. Readers would see it. Write what it asks for and take the mark out, or set “status: draft”.  draft/to-do

      4 errors, 21 warnings in 1 file
      "
    `)
  })

  test('titles, ladders, links and references between files', () => {
    expect(reportOn(/\/(twin|ladder|links|later)/)).toMatchInlineSnapshot(`
      "
      roles/software/ladder-one.mdx:8:11  The ladder runs in a circle: ladder-one → ladder-two → ladder-three → ladder-one. Take one of these steps out of “leadsTo”.  ladder/cycle
      roles/software/later.mdx:5:1  “soc” is 00-0000, all occupations, so the page would show the pay and growth of all jobs as those of the role. Write the code of the role’s own occupation; https://www.onetonline.org/find helps to find it.  reference/all-occupations
      roles/software/later.mdx:19:17  “/jobs/software/draft” is a page of the site, so it cannot lead elsewhere. Correct the address.  redirect/live
      roles/software/later.mdx:19:39  “/help” is named as a former address twice. Keep one.  redirect/twice
      roles/software/links.mdx:5:1  There is no file occupations/15-1299.yaml. If the code is right, add its official figures: npm run figures -- --from FOLDER --soc 15-1299.  reference/soc
      roles/software/links.mdx:9:26  There is no skill “cobol” in skills.yaml. Use an id from there, or add the skill.  reference/skill
      roles/software/links.mdx:9:43  “python” is named twice. Keep it under “core” or under “common”.  reference/skill-twice
      roles/software/links.mdx:33:1  There is no page at “/jobs/software/python-develper”. Did you mean “/jobs/software/python-developer”? Correct the link or take it out.  link/page
      roles/software/links.mdx:33:43  There is no page at “/nowhere”. Correct the link or take it out.  link/page
      roles/software/links.mdx:33:64  The page has no part “#how-the-week-devides”. Did you mean “how-the-week-divides”? It has: main, glance, pay, workforce, more, record, citation, sources, fact-education, fact-experience, fact-certifications, fact-employers, fact-growth, fact-ai-impact, duties, overview, qualifications, outlook, letter, questions, how-the-week-divides, education, tools, is-the-work-hard.  link/fragment
      roles/software/links.mdx:34:1  The page has no part “#oultook”. Did you mean “outlook”? It has: main, glance, pay, workforce, more, record, citation, sources, fact-education, fact-experience, fact-certifications, fact-employers, fact-growth, fact-ai-impact, duties, overview, qualifications, outlook, letter, questions, education, tools, is-the-work-hard.  link/fragment
      roles/software/links.mdx:34:26  There is no page at “/jobs/”. Did you mean “/jobs”? Correct the link or take it out.  link/page
      roles/software/links.mdx:34:45  “/jobs/software/draft” is a draft, so readers would find nothing there. Publish it first, or take the link out.  link/draft
      roles/software/links.mdx:34:81  “/jobs/software/later” is published on 2027-01-05, so readers would find nothing there. Publish it first, or take the link out.  link/draft
      roles/software/links.mdx:36:1  The page has no part “#anything”. It has: main, glance, pay, workforce, more, record, citation, sources, fact-education, fact-experience, fact-certifications, fact-employers, fact-growth, fact-ai-impact, duties, overview, qualifications, outlook, letter, questions, education, tools, is-the-work-hard.  link/fragment
      roles/software/links.mdx:36:128  The page has no part “#x”. It has: main, sources, about-us.  link/fragment
      roles/software/links.mdx:50:9  There is no source “bls-oews-2024” in sources.yaml. Did you mean “bls-oews-2025”? Use an id from there, or add the source.  reference/source
      roles/software/twin-one.mdx:6:30  “Python Developer” is already a title of roles/software/python-developer.mdx, and a title leads to one role. Change or remove one of the two.  title/taken
      roles/software/twin-one.mdx:15:13  The verdict is “slower”, but 15.8% from 2024 to 2034 is “much-faster”. Correct it, or give another basis.  growth/contradicts-figure
      roles/software/twin-one.mdx:20:36  There is no role “twin-on”. Did you mean “twin-one”? Use the file name of a role without “.mdx”.  reference/role
      roles/software/twin-one.mdx:20:45  “draft” is not public when this role is, so it cannot be shown. Publish it first, or take it out.  reference/hidden-role
      roles/software/twin-one.mdx:20:52  The role names itself. Take it out or name another role.  reference/role-itself
      roles/software/twin-one.mdx:20:73  “python-developer” is named twice. Keep it once, under “pin” or under “exclude”.  reference/role-twice
      roles/software/twin-two.mdx:2:1  “site reliability engineer” is already a title of roles/software/twin-one.mdx, and a title leads to one role. Change or remove one of the two.  title/taken
      roles/software/twin-two.mdx:2:1  warning: The role is nearly the same as roles/software/twin-one.mdx: they share 3 of 3 skills and 100% of the words of their duties. Say how the two differ, or merge them.  role/near-duplicate
      roles/software/twin-two.mdx:6:11  “Platform engineer” is already a title of roles/software/twin-one.mdx, and a title leads to one role. Change or remove one of the two.  title/taken

      25 errors, 1 warning in 5 files
      "
    `)
  })

  test('categories, figures and vocabulary', () => {
    expect(reportOn(/^categories|\.yaml$/)).toMatchInlineSnapshot(`
      "
      categories/software.mdx:4:1  “order” is text, but must be a number. Expected a whole number; categories stand in rising order.  schema/wrong-type
      categories/software.mdx:7:1  A heading with one “#” is the page title, which front matter gives. Write “##” for a section.  mdx/heading
      categories/software.mdx:9:1  The page has no part “#mian”. Did you mean “main”? It has: main.  link/fragment
      categories/trades.mdx:1:1  warning: The category has no published role, so it is not shown. Publish one, or delete the file.  category/empty
      occupations/00-0000.yaml:1:1  The figures of all occupations are missing; every role page compares with them. Add the file.  file/missing
      occupations/15-1253.yaml:2:15  “value” is -1. Expected the number of people employed, without separators.  schema/wrong-size
      occupations/15-1253.yaml:3:1  Pay percentiles must rise from p10 to p90.  schema/wrong-value
      occupations/15-1253.yaml:4:81  There is no source “editorial” in sources.yaml. Use an id from there, or add the source.  reference/source
      redirects.yaml:2:7  “/first” leads back to itself. Name the page where readers should end.  redirect/circle
      redirects.yaml:3:7  “/second” leads back to itself. Name the page where readers should end.  redirect/circle
      redirects.yaml:4:7  “/about” is a page of the site, so it cannot lead elsewhere. Correct the address.  redirect/live
      redirects.yaml:5:20  There is no page at “/abuot”. Did you mean “/about”? Correct “to”.  redirect/target
      redirects.yaml:6:7  “from” is “/Help/”. Expected an address from the root without a slash at the end, such as /jobs/data-and-ai/etl-developer.  schema/wrong-value
      redirects.yaml:7:8  “/help” is named as a former address twice. Keep one.  redirect/twice
      redirects.yaml:7:15  “/jobs/software/python-developer” is a page of the site, so it cannot lead elsewhere. Correct the address.  redirect/live
      skills.yaml:7:1  “React” is not an id. Write it in lower case with hyphens between words, such as data-modeling.  schema/wrong-value
      skills.yaml:7:23  “kind” is “technolgy”, but must be one of language, technology, tool, method, knowledge, interpersonal. Did you mean “technology”?  schema/wrong-value
      sources.yaml:15:1  “licence” is missing. Expected the licence, such as Public domain or CC BY 4.0.  schema/missing-key
      sources.yaml:15:1  “taken” is missing. Expected what this site takes from it, 10 to 300 characters.  schema/missing-key
      sources.yaml:18:3  “address” is “www.example.org/survey”. Expected where it can be read, an https address.  schema/wrong-value
      sources.yaml:19:3  “year” is text, but must be a number. Take the quotes off. Expected a year such as 2025.  schema/wrong-type

      20 errors, 1 warning in 7 files
      "
    `)
  })

  test('the titles of O*NET', () => {
    expect(reportOn(/^titles\.txt$/)).toMatchInlineSnapshot(`
      "
      titles.txt:2:27  There is no source “onet-29” in sources.yaml. Use an id from there, or add the source.  reference/source
      titles.txt:4:1  Field 1 is “15-1253”, but must be an O*NET-SOC code such as 45-2093.00. Write the file again with: npm run titles -- --from FOLDER.  titles/line
      titles.txt:5:1  The line has 1 field, but must have 4 or 5 with a tab between them. Write the file again with: npm run titles -- --from FOLDER.  titles/line
      titles.txt:6:12  Field 2 is “Nurses | Aides”, but must be the title of the occupation, without “|”. Write the file again with: npm run titles -- --from FOLDER.  titles/line
      titles.txt:7:30  Field 3 is “Caregiver||Care Worker”, but must be other titles with “|” between them. Write the file again with: npm run titles -- --from FOLDER.  titles/line
      titles.txt:8:42  Field 4 is “31-1121.00”, but must be SOC codes such as 45-2093 with “|” between them. Write the file again with: npm run titles -- --from FOLDER.  titles/line
      titles.txt:9:44  Field 5 is “31-11”, but must be a SOC code such as 31-1120, or left out. Write the file again with: npm run titles -- --from FOLDER.  titles/line
      titles.txt:10:1  The line has 6 fields, but must have 4 or 5 with a tab between them. Write the file again with: npm run titles -- --from FOLDER.  titles/line
      titles.txt:11:1  15-1251.00 stands below 15-1252.00; codes rise, each once. Write the file again with: npm run titles -- --from FOLDER.  titles/order
      titles.txt:12:1  15-1251.00 stands below 15-1251.00; codes rise, each once. Write the file again with: npm run titles -- --from FOLDER.  titles/order

      10 errors, 0 warnings in 1 file
      "
    `)
  })

  test('and no file is reported on that is not shown above', () => {
    expect([...new Set(problems.map(({ file }) => file))].filter((file = '') => !shown.has(file))).toEqual([])
    expect(formatReport(problems).split('\n').at(-1)).toMatchInlineSnapshot(`"205 errors, 23 warnings in 42 files"`)
  })

  test('sound files beside broken ones are left in peace', () => {
    const files = problems.map(({ file }) => file)
    expect(files).not.toContain('roles/software/python-developer.mdx')
    expect(files).not.toContain('README.md')
  })
})
