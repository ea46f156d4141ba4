import { ContentsList } from './contents-list'
import { CopyText } from './copy-text'
import { PrintPage } from './print-page'
import { SuggestRoles } from './suggest-roles'
import { ThemeSwitch } from './theme-switch'

customElements.define('copy-text', CopyText)
customElements.define('contents-list', ContentsList)
customElements.define('suggest-roles', SuggestRoles)
customElements.define('theme-switch', ThemeSwitch)
customElements.define('print-page', PrintPage)
