import { describe, expect, test } from 'vitest'
import { explainRule, mayBeSilenced, ruleIds } from '@/lib/content/explain-rule'

describe('help on a rule', () => {
  test('says what it means, why, how it looks badly and well, how to mend it and how to silence it', () => {
    expect(`\n${explainRule('prose/duty-verb')}\n`).toMatchInlineSnapshot(`
      "
      prose/duty-verb (a warning)

      A duty does not begin with a verb in its plain form.

      Why: A list of acts can be compared, copied into a posting and checked against a day at work. A list of topics cannot.

      Badly:

          - Responsible for data quality

      Well:

          - Test published tables for uniqueness, nulls and freshness, and hold back a table that fails

      To mend it: Begin with what the person does: “Manage”, not “Managing”, “Manages” or “Management of”.

      Where the rule is wrong, silence it for one line, with a reason, in the front matter of the file:

          silence:
            - { rule: prose/duty-verb, text: "words of the line that the warning names", reason: "why it may stand" }
      "
    `)
  })

  test('says of an error that it cannot be silenced', () => {
    expect(explainRule('link/page')).toContain('It cannot be silenced: the site is not built with an error.')
    expect(mayBeSilenced('link/page')).toBe(false)
  })

  test('is there for every rule, and every part of it says something', () => {
    for (const id of ruleIds())
      expect(
        explainRule(id)
          ?.split('\n\n')
          .every((part) => part.trim() !== ''),
      ).toBe(true)
  })

  test('is not there for a rule that does not exist', () => {
    expect(explainRule('prose/nothing')).toBeUndefined()
    expect(explainRule('toString')).toBeUndefined()
  })
})
