import type { RuleHelp } from './rule-help'

export const proseHelp: Record<string, RuleHelp> = {
  'prose/duty-verb': {
    warning: true,
    means: 'A duty does not begin with a verb in its plain form.',
    mend: 'Begin with what the person does: “Manage”, not “Managing”, “Manages” or “Management of”.',
    why: 'A list of acts can be compared, copied into a posting and checked against a day at work. A list of topics cannot.',
    bad: '- Responsible for data quality',
    good: '- Test published tables for uniqueness, nulls and freshness, and hold back a table that fails',
  },
  'prose/employer-voice': {
    warning: true,
    means: 'A sentence belongs to one employer’s posting: “we offer”, “our team”, a way to apply, a mail address.',
    mend: 'Say what holds wherever the work is done, or leave the sentence out. In the sample letter, in quotation marks and on pages it may stand.',
    why: 'A description outlives the vacancy it was taken from. Readers would write to somebody who no longer waits for letters, and take the terms of one employer for those of the whole trade.',
    bad: 'Our team is looking for a nurse. Please send your resume to jobs@example.com.',
    good: 'A floor nurse works in a team of 6 to 9 and hands the ward over twice a day.',
  },
  'prose/exclusionary': {
    warning: true,
    means: 'A word or phrase shuts people out by age, sex, origin or health where the work does not.',
    mend: 'Use the word in the message, or name what the work asks for.',
    why: 'Readers who are meant to be left out leave, those who are not meant do as well, and employers copy the text into postings that the law judges.',
    bad: 'A young, energetic team is looking for a salesman who is a native speaker.',
    good: 'A salesperson here explains contracts to customers by telephone, in English that they follow at once.',
  },
  'prose/filler': {
    warning: true,
    means: 'A phrase that would fit every job, or a long way to say a short word.',
    mend: 'Say what is done, with what and for whom, or use the short word.',
    why: 'A reader who meets such a phrase learns nothing about the work and trusts the rest less.',
    bad: 'Nurses play a vital role in a fast-paced environment.',
    good: 'A floor nurse divides a 12-hour shift among 4 to 6 patients and answers for what each is given.',
  },
  'prose/length': {
    warning: true,
    means:
      'A part is longer than anybody reads: a guide over 2,200 words, a profile over 1,000, a letter over 330, an answer over 110.',
    mend: 'Take out what would be true of another role as well.',
    why: 'Letters of more than a page are skimmed, and an answer that goes on is no answer. What is too short, `status` lists as thin.',
    bad: 'A letter of 600 words that retells a whole career',
    good: 'A letter of 220 to 330 words about one obstacle and how it was overcome',
  },
  'prose/long-sentence': {
    warning: true,
    means: 'A sentence has more than 35 words.',
    mend: 'Make two of it, or take words out.',
    why: 'Nobody keeps the beginning of such a sentence in mind until its end; those who read in a second language least of all.',
    bad: 'The electrician, who before anything is energized has to prove continuity of the grounding conductors that were installed when the slab was poured, which can be weeks earlier, also records the readings for the turnover file that the owner receives.',
    good: 'Before anything is energized, the electrician proves continuity of the grounding conductors. The readings go into the turnover file for the owner.',
  },
  'prose/reading-grade': {
    warning: true,
    means:
      'A section of 80 words or more asks for more than 12 years of school to be read with ease (Flesch-Kincaid grade).',
    mend: 'Write shorter sentences, and plain words for long ones. Names of tools and laws may stay.',
    why: 'Half of all adults read below that grade, and those who read above it read plain text faster.',
    bad: 'Utilization of standardized documentation methodologies facilitates interdisciplinary communication.',
    good: 'The same form on every ward means that the next shift finds what it needs.',
  },
  'prose/summary-length': {
    warning: true,
    means: 'The first sentence of `summary` has more than 160 characters.',
    mend: 'Say who the person is and what they do in one short sentence, and the rest in a second.',
    why: 'Search results show about that much and cut the rest, so the first sentence has to stand alone.',
    bad: 'summary: (one sentence of 240 characters)',
    good: 'summary: An electrician installs, connects, tests and repairs the wiring and equipment that carry power through a building. The work has to meet ...',
  },
}
