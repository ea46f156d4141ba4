import { once } from 'node:events'
import type { Server } from 'node:http'
import { serveAdmin } from '../admin/admin-server'
import { type Command, type Outcome, WrongUse } from './command'
import { argumentsOf } from './load-for-edit'

const PORT = 3210

export const adminCommand: Command = {
  summary: 'Edit roles, categories and pages in a form in the browser.',
  use: 'admin [--port 3210] [--dry-run]',
  help: `
Opens a form at http://127.0.0.1:${PORT}/admin, for this computer only and without an account. Saving
writes into the content folder what you changed, and nothing else of the file. What check would
call an error is not saved, and the form says why. Stop it with Ctrl+C. With --dry-run it is not
started.

  npm run admin                  # the same, shorter
  npm run admin -- --port 4000   # when ${PORT} is taken`.trim(),
  options: { port: { type: 'string', default: String(PORT) }, 'dry-run': { type: 'boolean', default: false } },
  run: async ({ values, positionals, contentDir }) => {
    argumentsOf({ positionals }, '“admin” takes no names.')
    const port = Number(values.port)
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
      throw new WrongUse(`“--port” is “${values.port}”, but must be a whole number from 1 to 65535.`)
    const address = `http://127.0.0.1:${port}/admin`
    if (values['dry-run'] === true)
      return { text: `The form would be at ${address}. Nothing was started: this was a dry run.`, ok: true }
    const server = await serveAdmin(contentDir, port)
    const text = `The form is at ${address}. Stop it with Ctrl+C.`
    return { text, ok: true, next: () => untilStopped(server) }
  },
}

async function untilStopped(server: Server): Promise<Outcome> {
  const stop = () => {
    server.close()
    server.closeAllConnections()
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  await once(server, 'close')
  return { text: '', ok: true }
}
