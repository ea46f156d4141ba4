// The notices of the CMS vanish and hold one line; what is said here stands until it is closed.
const region = document.querySelector('#report')
const text = region.querySelector('pre')
region.querySelector('button').addEventListener('click', () => show(''))

/** Shows a text at the bottom of the window; an empty one hides what stands there. */
export function show(report) {
  text.textContent = report
  region.hidden = report === ''
  region.scrollTop = 0
}
