import { createHash } from 'node:crypto'

/** Applies the stored color scheme before the first paint; components/enhance/theme-switch.ts stores it. */
export const schemeScript =
  "try{const s=localStorage.getItem('scheme');if(s==='light'||s==='dark')document.documentElement.dataset.scheme=s}catch{}"

/** The source expression by which a Content-Security-Policy allows the script. */
export const schemeScriptHash = `'sha256-${createHash('sha256').update(schemeScript).digest('base64')}'`
