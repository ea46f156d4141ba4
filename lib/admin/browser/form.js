import { showFaults } from './faults.js'
import { nameControls } from './name-controls.js'
import './paste.js'
import { show } from './report.js'

// The CMS asks for a user; here there are no accounts.
localStorage.setItem('decap-cms-user', JSON.stringify({ backendName: 'proxy' }))

const words = window.CMS.getLocale('en')
// Saving writes into the file; whether readers see it is another matter, and another field.
Object.assign(words.editor.editorToolbar, {
  publish: 'Save',
  publishNow: 'Save',
  publishing: 'Saving...',
  published: 'Saved',
  publishAndCreateNew: 'Save and create new',
  publishAndDuplicate: 'Save and duplicate',
  deleteEntry: 'Delete role',
  deletePublishedEntry: 'Delete role',
})
Object.assign(words.ui.toast, {
  onFailToPersist: 'Not saved. The reason stands at the bottom of the window.',
  onFailToDelete: 'Not deleted. The reason stands at the bottom of the window.',
  missingRequiredField: 'Not saved. What to mend stands at the bottom of the window.',
})
words.editor.editorControlPane.widget.regexPattern = '%{fieldLabel} %{pattern}.'
const deleting =
  'Take this role off the site? If readers can see it, its address will say that it is gone for good, links to it become plain words, and other roles no longer name it. To lead readers to another role, choose Cancel and use the command “retire” with “--to”.'
Object.assign(words.editor.editor, {
  onDeletePublishedEntry: deleting,
  onDeleteWithUnsavedChanges: `${deleting} What you changed here and did not save is lost, too.`,
  onLeavePage: 'What you changed here is not saved. Leave, and lose it?',
  confirmLoadBackup:
    'What you last wrote in this form was not saved. Put it back in? If you choose Cancel, it is lost. If someone else has changed the file since then, it cannot be saved, but you can copy from it.',
})

new MutationObserver(() => {
  nameControls()
  showFaults()
}).observe(document.body, { childList: true, subtree: true })

window.CMS.init()

const { report } = await (await fetch('/admin/report.json')).json()
if (report)
  show(`These errors keep the site from being built. A file whose fields cannot be read is missing here.\n\n${report}`)
