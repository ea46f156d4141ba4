import { existsSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { loadContent, today } from '../content/load'
import { createParseCache } from '../content/parse-cache'
import { formatReport } from '../content/report'
import { choicesFrom } from './choices'
import { cmsConfig } from './cms-config'
import { COLLECTIONS, locate, type Place } from './collections'
import { type Entry, listEntries, readEntry } from './entries'
import { retireEntry } from './retire-entry'
import { createSaving, Refusal } from './save-entry'

/** What Decap CMS asks of its proxy backend, as far as the form needs it. */
const request = z.discriminatedUnion('action', [
  z.object({ action: z.literal('entriesByFolder'), params: z.object({ folder: z.string() }) }),
  z.object({
    action: z.literal('entriesByFiles'),
    params: z.object({ files: z.array(z.object({ path: z.string() })) }),
  }),
  z.object({ action: z.literal('getEntry'), params: z.object({ path: z.string() }) }),
  z.object({
    action: z.literal('deleteFiles'),
    params: z.object({ paths: z.array(z.string()).length(1) }),
  }),
  z.object({ action: z.literal('getMedia'), params: z.unknown() }),
  z.object({
    action: z.literal('persistEntry'),
    params: z.object({
      dataFiles: z.array(z.object({ path: z.string(), raw: z.string() })).length(1),
      options: z.object({ newEntry: z.boolean().optional() }),
    }),
  }),
])

/** What the form is answered. */
export interface Answer {
  status: number
  body: unknown
}

/** Returns the two things that the form asks for: its configuration, and answers to its actions. */
export function createForm(contentDir: string) {
  const cache = createParseCache(path.resolve('.next/cache/content'))
  const save = createSaving(contentDir, cache)
  // The CMS has names of its own for new files, `c-developer` for “C++ Developer”, and goes on asking for them.
  const saved = new Map<string, Place>()
  const placeOf = (address: string) => {
    const place = locate(address)
    return place && existsSync(path.join(contentDir, place.file)) ? place : (saved.get(address) ?? place)
  }
  const entryAt = (address: string) => {
    const place = placeOf(address)
    return place && readEntry(contentDir, place.collection, place.file)
  }
  const retire = (place: Place | undefined): Answer => {
    if (!place) return refused(400, 'The form does not offer that.')
    try {
      return { status: 200, body: { message: 'deleted', report: retireEntry(contentDir, cache, place) } }
    } catch (error) {
      if (error instanceof Refusal) return refused(409, error.message)
      throw error
    }
  }
  const load = () => loadContent(contentDir, { today: today(), cache })

  return {
    config(): unknown {
      return cmsConfig(choicesFrom(load().corpus), today())
    },

    /** What `check` says of all content, empty when it finds no error. */
    report(): string {
      const errors = load().problems.filter(({ fatal }) => fatal)
      return errors.length > 0 ? formatReport(errors) : ''
    },

    async answer(asked: unknown): Promise<Answer> {
      const { success, data } = request.safeParse(asked)
      if (!success) return refused(400, 'The form does not offer that.')
      if (data.action === 'getMedia') return { status: 200, body: [] }
      if (data.action === 'entriesByFolder') {
        const collection = COLLECTIONS.find(({ name }) => name === data.params.folder)
        return { status: 200, body: collection ? listEntries(contentDir, collection).map(shown) : [] }
      }
      if (data.action === 'entriesByFiles')
        return {
          status: 200,
          body: data.params.files.flatMap((file) => entryAt(file.path) ?? []).map(shown),
        }
      if (data.action === 'getEntry') {
        const entry = entryAt(data.params.path)
        return entry
          ? { status: 200, body: shown(entry) }
          : refused(404, `There is no file for ${data.params.path}. Look for it in the lists at /admin.`)
      }
      if (data.action === 'deleteFiles') return retire(placeOf(data.params.paths[0] ?? ''))
      const [written] = data.params.dataFiles
      const place = written && placeOf(written.path)
      if (!place)
        return refused(
          400,
          'Not saved. The title becomes the address of the page: it needs Latin letters or digits, and a category.',
        )
      try {
        const form = z.record(z.string(), z.unknown()).parse(JSON.parse(written.raw))
        const isNew = data.params.options.newEntry === true
        const { file, report, version } = await save({ ...place, isNew }, form)
        saved.set(written.path, { ...place, file })
        return { status: 200, body: { message: 'saved', report, version } }
      } catch (error) {
        if (error instanceof Refusal) return refused(409, error.message)
        throw error
      }
    },
  }
}

function shown({ address, data }: Entry) {
  return { data, file: { path: address, id: null } }
}

function refused(status: number, error: string): Answer {
  return { status, body: { error } }
}
