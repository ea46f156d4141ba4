import { describe, expect, test } from 'vitest'
import { reportAfter } from '../edited-content'

const nurse = 'roles/healthcare/nurse-educator.mdx'
const about = 'pages/about.mdx'

/** Returns the report after a sentence of the outlook, on line 47, is replaced. */
const reportOn = (outlook: string) => reportAfter({ [nurse]: [['Employers hire at a steady pace.', outlook]] })
const rulesOf = (report: string[]) => report.map((line) => /\S+$/.exec(line)?.[0])

describe('what belongs to one employer’s posting', () => {
  test('is warned of at its words, with the reason', () => {
    expect(
      reportOn('They wait. Please send your resume to kay@hollis.test or fax (920) 555-0143. We **offer** rest.'),
    ).toEqual([
      'roles/healthcare/nurse-educator.mdx:47:12  warning: “please send” is for those who apply to one employer. Leave it out: the text is still read when that job is filled.  prose/employer-voice',
      'roles/healthcare/nurse-educator.mdx:47:39  warning: “kay@hollis.test” is for those who apply to one employer. Leave it out: the text is still read when that job is filled.  prose/employer-voice',
      'roles/healthcare/nurse-educator.mdx:47:63  warning: “(920) 555-0143” is for those who apply to one employer. Leave it out: the text is still read when that job is filled.  prose/employer-voice',
      'roles/healthcare/nurse-educator.mdx:47:78  warning: “we offer” is one employer speaking of itself. This text is about the work wherever it is done: say what holds there, or leave it out.  prose/employer-voice',
    ])
  })

  test.each([
    'Send your resume to the office.',
    'Apply now.',
    'The post is open; apply today. Apply today.',
    'Apply by March 3.',
    'Acme is an Equal Opportunity Employer.',
    'We offer a calm ward.',
    'Our PTO is great.',
    'Nurses of **our** team meet.',
    'JOIN US!',
    'Hollis & Wray LLP is looking for a seasoned nurse educator.',
    'A busy clinic is seeking an organized individual.',
    'Benefits include health insurance.',
    'It comes with a competitive salary and leave.',
    'Competitive pay.',
    'Competitive salary DOE.',
    'Apply online at the website.',
    'Contact: Marcia Bell',
    'Attn: Marcia Bell',
    'Interested candidates should write.',
    'Write to kay.bell@hollis-wray.test.',
    'Ask at 920-555-0143.',
    'Ask at +1 (920) 555-0143.',
    'Ask at +44 20 7946 0958.',
    'Ask by fax: 555-0143.',
  ])('is found: %s', (text) => expect(rulesOf(reportOn(text))).toEqual(['prose/employer-voice']))

  test.each([
    'The same rules apply now as before, and those that apply today apply by state.',
    'Nurses work for US agencies and join US teams.',
    'A customer is looking for a gift, and a program is looking for a file.',
    'A ward that is looking for a nurse asks for a license.',
    'They set competitive salary ranges and compare a competitive salary survey.',
    'Its benefits include fewer returns.',
    'They contact families by fax and phone, and send resumes on.',
    'Families who call ask what “our team” means and why “we offer it to all of them” is said.',
    'They ask, "Why would you join our team today?" and wait.',
    'Push to git@github.com, read the @media rule, mail nobody@example.com.',
    'SOC 15-1252, 10-500-1234, 800-171, 192.168.100.2000, +15 points, 2019-2020.',
    'They treat an equal opportunity as a right, and employers as partners.',
  ])('is not seen in: %s', (text) => expect(reportOn(text)).toEqual([]))

  test('is not seen in a letter, which is written to one employer, nor on a page of the site', () => {
    const words = 'Our team met you: call us at 920-555-0143.'
    expect(reportAfter({ [nurse]: [['I repair things and say what I did.', words]] })).toEqual([])
    expect(reportAfter({ [about]: [['Written by editors', words]] })).toEqual([])
  })

  test('leaves an answer to advise its reader, and no more', () => {
    const answer = (text: string) => reportAfter({ [nurse]: [['It is steady rather than hard.', text]] })
    expect(answer('Send your resume to three wards. Apply by May.')).toEqual([])
    expect(rulesOf(answer('We offer it.'))).toEqual(['prose/employer-voice'])
  })
})
