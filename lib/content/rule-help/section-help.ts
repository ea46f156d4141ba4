import type { RuleHelp } from './rule-help'

const DUTIES = '## Duties and responsibilities'

export const sectionHelp: Record<string, RuleHelp> = {
  'section/before-first': {
    means: 'Text stands before the first `##`.',
    mend: 'Move it into a section or into `summary`.',
    why: 'The page begins with the summary and then shows the sections; there is no place for anything between.',
    bad: `---\n\nElectricians are in demand.\n\n${DUTIES}`,
    good: `---\n\n${DUTIES}`,
  },
  'section/empty': {
    means: 'A section has no text.',
    mend: 'Fill it.',
    why: 'A heading that leads to nothing costs the reader’s trust in the others.',
    bad: '## Overview\n\n## Qualifications',
    good: '## Overview\n\nA commercial electrician’s day starts before 7 with a crew talk.\n\n## Qualifications',
  },
  'section/enclosed': {
    means: 'A `##` heading stands inside a component, list or quotation and opens no section.',
    mend: 'Close what is open above it.',
    why: 'The section would be part of the note or item around it and missing from the contents list.',
    bad: '<Note title="On call">\n\n## Qualifications',
    good: '<Note title="On call">\n\nEvery sixth week.\n\n</Note>\n\n## Qualifications',
  },
  'section/item': {
    means: 'A list item is empty or holds more than one line of text.',
    mend: 'Write each item in one line; take out lists and paragraphs inside it.',
    why: 'Items are shown, searched and copied one by one, each as a single line.',
    bad: '- Pull conductors\n  - sized for load\n  - labeled',
    good: '- Pull and label conductors that are sized for load',
  },
  'section/level': {
    means: 'A heading is deeper than `###`.',
    mend: 'Use `###`, or bold text.',
    why: 'More levels than a reader can see apart only hide the text.',
    bad: '#### Night shifts',
    good: '### Night shifts',
  },
  'section/list-length': {
    means: 'A list of duties has fewer than 6 or more than 14 items.',
    mend: 'Name more of the work, or join some.',
    why: 'Fewer do not describe a job; more are not read to the end.',
    bad: `${DUTIES}\n\n- Wire buildings\n- Test circuits`,
    good: `${DUTIES}\n\n(8 to 12 items, each one act with its object and purpose)`,
  },
  'section/missing': {
    means: 'A section of this kind of role is not there.',
    mend: 'Add it where the message says.',
    why: 'Readers compare roles section by section, and every guide has the same ones.',
    bad: '## Overview ... ## Career outlook',
    good: '## Overview ... ## Qualifications ... ## Career outlook',
  },
  'section/no-answer': {
    means: 'A question has no text below it.',
    mend: 'Answer it, or take it out.',
    why: 'Search engines show questions with their answers; one without is a promise not kept.',
    bad: '### Do welding certifications expire?\n\n### How dangerous is the work?',
    good: '### Do welding certifications expire?\n\nThey lapse through disuse. Under D1.1 ...',
  },
  'section/no-heading': {
    means: 'Text stands before the first `###` of a section made of groups or questions.',
    mend: 'Give it a heading.',
    why: 'The section is shown as groups, and text outside them has no place.',
    bad: '## Qualifications\n\n- High school diploma',
    good: '## Qualifications\n\n### Education\n\n- High school diploma',
  },
  'section/not-a-list': {
    means: 'The section or group must be one list and holds something else.',
    mend: 'Begin each item with `- ` and move other text out.',
    why: 'Its items are compared, counted and copied one by one.',
    bad: `${DUTIES}\n\nElectricians do the following:\n\n- Wire buildings`,
    good: `${DUTIES}\n\n- Wire buildings`,
  },
  'section/not-a-question': {
    means: 'A heading under the questions does not end in `?`.',
    mend: 'Ask it as a reader would.',
    why: 'People search in questions, and the page is marked as questions and answers for search engines.',
    bad: '### Certifications',
    good: '### Do welding certifications expire?',
  },
  'section/order': {
    means: 'A section stands after one that should follow it.',
    mend: 'Move it.',
    why: 'Whoever has read one role knows where to look in the next.',
    bad: '## Qualifications ... ## Overview',
    good: '## Overview ... ## Qualifications',
  },
  'section/repeated': {
    means: 'A section stands twice.',
    mend: 'Join the two.',
    why: 'Each section has one place on the page; the second would be lost.',
    bad: '## Overview ... ## Overview',
    good: '## Overview',
  },
  'section/unknown': {
    means: 'A `##` heading that this kind of role does not have.',
    mend: 'Spell it exactly, or use `###`.',
    why: 'The sections are fixed, so that roles can be compared; page and downloads know no other.',
    bad: '## Responsibilities',
    good: DUTIES,
  },
}
