import { expect, test } from 'vitest'
import { mendDutyEnds } from '@/lib/editing/mend-duty-ends'

const duties = (item: string, heading = 'Duties and responsibilities') =>
  `\n## ${heading}\n\n- Read\n${item}\n\n## Overview\n`

test.each(['Duties and responsibilities', 'Core responsibilities'])(
  'under “%s” a duty loses its final period',
  (heading) => {
    expect(mendDutyEnds(duties('- Examine students (at the bedside).', heading))).toBe(
      duties('- Examine students (at the bedside)', heading),
    )
  },
)

test.each([
  ['has two sentences', '- Examine students. Say what was wrong.'],
  ['ends in a short form', '- Order gauze, tape, etc.'],
  ['ends in a time', '- Open the ward at 7 a.m.'],
  ['ends in three periods', '- Examine students ...'],
  ['goes on in the next line', '- Examine students.\n  Say what was wrong'],
  ['stands between fences', '```\n- Examine students.\n```'],
])('a duty that %s stays as it is', (_, item) => {
  expect(mendDutyEnds(duties(item))).toBe(duties(item))
})

test('other lists keep their periods', () => {
  const text = duties('- Examine', 'Qualifications').replace('- Read', '- A license.')
  expect(mendDutyEnds(text)).toBe(text)
})
