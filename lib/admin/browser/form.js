// Shows what `check` says about what was saved or refused: the notices of the CMS vanish and hold one line.
const region = document.querySelector('#report')
const text = region.querySelector('pre')
region.querySelector('button').addEventListener('click', () => show(''))

function show(report) {
  text.textContent = report
  region.hidden = report === ''
}

// The CMS asks for a user; here there are no accounts.
localStorage.setItem('decap-cms-user', JSON.stringify({ backendName: 'proxy' }))

// Saving writes into the file; whether readers see it is another matter, and another field.
const words = window.CMS.getLocale('en')
Object.assign(words.editor.editorToolbar, {
  publish: 'Save',
  publishNow: 'Save',
  publishing: 'Saving...',
  published: 'Saved',
  publishAndCreateNew: 'Save and create new',
  publishAndDuplicate: 'Save and duplicate',
})

const send = window.fetch
window.fetch = async (...args) => {
  const response = await send(...args)
  const isSaving = String(args[1]?.body).includes('"action":"persistEntry"')
  if (isSaving) {
    const { error, report } = await response
      .clone()
      .json()
      .catch(() => ({ error: response.statusText }))
    show(error ?? (report ? `Saved. The check says of this file:\n\n${report}` : ''))
  }
  return response
}

const { report } = await (await send('/admin/report.json')).json()
if (report)
  show(`These errors keep the site from being built. A file whose fields cannot be read is missing here.\n\n${report}`)
