import { labelPath } from './label-path.js'
import { show } from './report.js'

// The CMS marks a field that it does not take, which may be far from what is seen, and says nothing of most.
let isSaving = false
for (const event of ['click', 'keydown'])
  document.addEventListener(
    event,
    ({ target }) => {
      if (target.closest?.('[role="menuitem"]')) isSaving = true
    },
    true,
  )

/** After an attempt to save: names all fields that are not taken, and goes to the first. */
export function showFaults() {
  if (!isSaving) return
  const faults = [...document.querySelectorAll('[class*="ControlErrorsList"] > li')]
  if (faults.length === 0) return
  isSaving = false
  const lines = faults.map((fault) =>
    `${labelPath(fault).slice(0, -1).join(', ')}: ${fault.textContent}`.replace(/^: /, ''),
  )
  show(`Not saved. Mend these fields first, marked in red:\n\n${lines.join('\n')}`)
  const container = faults[0].closest('[class*="ControlContainer"]')
  container.scrollIntoView({ block: 'center' })
  container.querySelector('input, textarea, button')?.focus({ preventScroll: true })
}
