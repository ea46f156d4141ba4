import { show } from './report.js'

const send = window.fetch
const restart = `Start it again in the terminal with “npm run admin -- --port ${location.port}”`
let last = Promise.resolve()

// Each saving of a form waits for the one before, whose answer says what the file is now.
window.fetch = async (address, options) => {
  const asked = readJson(options?.body)
  if (asked?.action !== 'persistEntry') return read(address, options, asked)
  const saving = last.catch(() => {}).then(() => save(address, options, asked))
  last = saving
  return saving
}

async function read(address, options, asked) {
  const response = await send(address, options).catch((error) => {
    if (error.name !== 'AbortError')
      show(
        `The program behind this form does not answer, so nothing was read or deleted. ${restart}, then load the page again.`,
      )
    throw error
  })
  // The CMS also asks for a new file, to see that there is none.
  const isOpening = asked?.action === 'getEntry' && location.hash.includes('/entries/')
  if (asked?.action === 'deleteFiles' || (isOpening && !response.ok)) {
    const { error, report } = await response.clone().json()
    show(error ?? report)
  }
  return response
}

async function save(address, options, asked) {
  const [file] = asked.params.dataFiles
  const fields = readJson(file.raw)
  // A form goes on saying from which text it was filled, while each of its savings makes a new one.
  const opened = fields.version
  file.raw = JSON.stringify({ ...fields, version: sessionStorage.getItem(opened) ?? opened })
  const response = await send(address, { ...options, body: JSON.stringify(asked) }).catch((error) => {
    show(
      `Not saved: the program behind this form does not answer. What you wrote is still here. ${restart}, then save again.`,
    )
    throw error
  })
  const { error, report, version } = readJson(await response.clone().text()) ?? { error: response.statusText }
  if (opened && version) sessionStorage.setItem(opened, version)
  show(error ?? (report ? `Saved. The check says of this file:\n\n${report}` : ''))
  return response
}

function readJson(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
