import { expect, test } from 'vitest'
import { fittingVerdicts } from '@/lib/content/growth'

test.each([
  [-0.6, ['declining']],
  [-0.5, ['slower', 'declining']],
  [-0.4, ['slower']],
  [0, ['slower']],
  [2.4, ['slower']],
  [2.5, ['average', 'slower']],
  [3.1, ['average']],
  [4.4, ['average']],
  [4.5, ['faster', 'average']],
  [4.6, ['faster']],
  [5.5, ['faster']],
  [6.4, ['faster']],
  [6.5, ['much-faster', 'faster']],
  [6.6, ['much-faster']],
  [40.1, ['much-faster']],
  [-15, ['declining']],
])('%d percent is %j', (percent, verdicts) => {
  expect(fittingVerdicts(percent)).toEqual(verdicts)
})
