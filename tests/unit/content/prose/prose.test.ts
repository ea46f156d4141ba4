import { describe, expect, test } from 'vitest'
import { reportAfter } from '../edited-content'

const nurse = 'roles/healthcare/nurse-educator.mdx'
const about = 'pages/about.mdx'

/** Returns the report after a sentence of the outlook, on line 47, is replaced. */
const reportOn = (outlook: string) => reportAfter({ [nurse]: [['Employers hire at a steady pace.', outlook]] })
const rulesOf = (report: string[]) => report.map((line) => /\S+$/.exec(line)?.[0])
const wordsFor = (count: number) => Array.from({ length: count }, () => 'log').join(' ')

test('a phrase within a phrase is told once', () => {
  expect(reportOn('They take on other duties as assigned.')).toEqual([
    expect.stringContaining('“other duties as assigned” would fit any job'),
  ])
})

describe('a sentence', () => {
  test('of 35 words is read, one of 36 is warned of at its first word', () => {
    expect(reportOn(`They wait. The ${wordsFor(34)}.`)).toEqual([])
    expect(reportOn(`They wait. The ${wordsFor(35)}.`)).toEqual([
      'roles/healthcare/nurse-educator.mdx:47:12  warning: The sentence “The log log log log log …” has 36 words; 35 are the most that reads well. Make two of it, or take words out.  prose/long-sentence',
    ])
  })

  test.each([
    ['a question', 'Is it 1 or 2?'],
    ['a citation', 'It rose by half.[^bls-oews-2025]'],
    ['a quotation', 'They say “wait.”'],
    ['a time of day', 'They meet at 2 a.m.'],
    ['a blank', 'They wait at last.'],
  ])('ends after %s', (_, end) => {
    expect(reportOn(`${wordsFor(25)} as is. ${end} [Company] ${wordsFor(25)}.`)).toEqual([])
  })

  test.each(['Dr. Who', 'J. Smith', 'e.g. Monday', 'St. Louis'])('does not end in %s', (words) => {
    expect(rulesOf(reportOn(`${wordsFor(20)} with ${words} ${wordsFor(20)}.`))).toEqual(['prose/long-sentence'])
  })

  test('is one whatever marks stand in it, and its words are found behind them', () => {
    const report = reportOn(`They wait. *The* ${wordsFor(30)} [log log](/about) log **log** \`log\`.`)
    expect(report).toEqual([expect.stringMatching(/:47:13 .*has 36 words/)])
  })

  test('of somebody else, quoted, or in code is left alone', () => {
    expect(reportOn(`> ${wordsFor(40)}`)).toEqual([])
    expect(reportOn(`\`\`\`\n${wordsFor(40)}\n\`\`\``)).toEqual([])
  })

  test('is judged on pages and in tables as well', () => {
    expect(rulesOf(reportAfter({ [about]: [['Written by editors', wordsFor(40)]] }))).toEqual(['prose/long-sentence'])
    expect(rulesOf(reportOn(`| A |\n| --- |\n| ${wordsFor(40)} |`))).toEqual(['prose/long-sentence'])
  })

  test('in a fact is found in its line', () => {
    const report = reportAfter({ [nurse]: [['A record of work counts for more', `The ${wordsFor(36)}`]] })
    expect(report).toEqual([expect.stringMatching(/:13:47 .*prose\/long-sentence/)])
  })
})

describe('filler', () => {
  test('is warned of where it stands, each time', () => {
    expect(reportOn('A fast-paced ward. We are **passionate** about it, and *detail-oriented*.')).toEqual([
      'roles/healthcare/nurse-educator.mdx:47:3  warning: “fast-paced” would fit any job and tells the reader nothing. Say what is done, with what, for whom.  prose/filler',
      'roles/healthcare/nurse-educator.mdx:47:29  warning: “passionate” would fit any job and tells the reader nothing. Name what the person does that shows it.  prose/filler',
      'roles/healthcare/nurse-educator.mdx:47:57  warning: “detail-oriented” would fit any job and tells the reader nothing. Name what the person does that shows it.  prose/filler',
    ])
  })

  test('is found across capitals, marks and curly apostrophes', () => {
    expect(rulesOf(reportOn('Wear many hats, in today’s world.'))).toEqual(['prose/filler', 'prose/filler'])
    expect(rulesOf(reportOn('They wear *many* hats.'))).toEqual(['prose/filler'])
  })

  test.each([
    'Write no letter with “passionate” in it, nor with "team player".',
    'The leverage ratio, the cutting edge of the tool, the Django Ninja library, a dynamic load.',
    'At the end of the day the till is counted.',
  ])('is not seen where the words are meant: %s', (text) => {
    expect(reportOn(text)).toEqual([])
  })
})

describe('wording that shuts people out', () => {
  test.each([
    ['A salesman calls.', 'salesperson'],
    ['He or she writes it down.', 'they'],
    ['Be a native speaker.', 'how well'],
    ['A young team.', 'what the work asks for'],
    ['Wheelchair-bound people.', 'who uses a wheelchair'],
  ])('is warned of with better words: %s', (text, better) => {
    expect(reportOn(text)).toEqual([expect.stringMatching(new RegExp(`${better}.*prose/exclusionary$`))])
  })

  test.each(['The journeyman and the foreman meet.', 'Postman sends the request.', 'Maids clean rooms.'])(
    'is not seen in the names of trades and tools: %s',
    (text) => expect(reportOn(text)).toEqual([]),
  )
})

describe('the reading grade', () => {
  const hard = 'Institutional documentation methodologies necessitate comprehensive organizational communication. '

  test('of a section is warned of at its heading', () => {
    expect(reportOn(hard.repeat(12))).toEqual([
      'roles/healthcare/nurse-educator.mdx:45:1  warning: “Career outlook” reads at grade 44; 12, the end of high school, is the limit. Its sentences are short, but its words are long: write plain ones.  prose/reading-grade',
    ])
  })

  test('of a text with long sentences says so', () => {
    const long = `${'The interval between inspections depends on regulation, '.repeat(3)}and that is decided there. `
    const report = reportOn(long.repeat(5))
    expect(report).toEqual([expect.stringMatching(/have 26 words on average: write shorter ones/)])
  })

  test('says nothing of a few words, nor of lists', () => {
    expect(reportOn(hard)).toEqual([])
    expect(reportOn(`- ${hard}\n`.repeat(12))).toEqual([])
  })
})

describe('lengths', () => {
  test('a summary has a first sentence of 160 characters at most', () => {
    const summary = (first: string): [string, string][] => [
      ['They keep the machines', `${first} They keep the machines`],
    ]
    expect(reportAfter({ [nurse]: summary(`${'a'.repeat(159)}.`) })).toEqual([])
    expect(reportAfter({ [nurse]: summary(`${'a'.repeat(160)}.`) })).toEqual([
      expect.stringMatching(
        /:4:1 {2}warning: The first sentence of the summary has 161 characters.*prose\/summary-length$/,
      ),
    ])
  })

  test.each([
    ['letter', 'I repair things and say what I did.', 330, 51],
    ['answer', 'It is steady rather than hard.', 110, 62],
  ])('a %s has a limit', (part, text, most, line) => {
    const written = (words: number): [string, string][] => [[text, 'Log it. '.repeat(words / 2)]]
    expect(reportAfter({ [nurse]: written(most - 10) })).toEqual([])
    const [found] = reportAfter({ [nurse]: written(most + 2) })
    expect(found).toMatch(new RegExp(`The ${part} has \\d+ words; ${most} are the most.*prose/length$`))
    expect(found).toContain(`mdx:${line}:`)
  })

  test('a guide has a limit', () => {
    expect(rulesOf(reportOn('Log it. '.repeat(1100)))).toEqual(['prose/length'])
  })
})

describe('a mark of what is to do', () => {
  test('is a warning in a draft, wherever it stands', () => {
    const report = reportAfter({
      [nurse]: [
        ['level: mid', 'level: mid # TODO: senior?'],
        ['It is steady rather than hard.', 'TODO: the answer first, then the reason, and all of that in 110 words.'],
      ],
    })
    expect(report).toEqual([
      'roles/healthcare/nurse-educator.mdx:7:14  warning: Still to do: “senior?”. Write what it asks for, and take the mark out, before the role is published.  draft/to-do',
      'roles/healthcare/nurse-educator.mdx:62:1  warning: Still to do: “the answer first, then the reason, and all of tha…”. Write what it asks for, and take the mark out, before the role is published.  draft/to-do',
    ])
  })

  test.each([
    ['published', 'roles/healthcare/registered-nurse.mdx'],
    ['scheduled', 'roles/software-engineering/test-engineer.mdx'],
  ])('is an error in a %s role', (_, file) => {
    expect(reportAfter({ [file]: [['The day begins with the log. What it says decides the rest.', 'TODO']] })).toEqual([
      expect.stringMatching(/:\d+:1 {2}Still to do\. Readers would see it\. .*draft\/to-do$/),
    ])
  })

  test('is an error on a page', () => {
    expect(reportAfter({ [about]: [['Written by editors', 'TODO: who']] })).toEqual([
      expect.stringContaining('Still to do: “who, checked by a program”. Readers'),
    ])
  })

  test('is none in backticks or inside a word', () => {
    expect(reportOn('Nobody reads `TODO` in TODOs.')).toEqual([])
  })

  test('keeps the other rules from judging what is no text yet', () => {
    expect(rulesOf(reportOn(`TODO: a passionate salesman ${wordsFor(40)}`))).toEqual(['draft/to-do'])
  })
})
