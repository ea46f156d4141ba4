import './backup.js'
import './requests.js'

// The form begins when its words and its user are there, at the end of form.js.
window.CMS_MANUAL_INIT = true
