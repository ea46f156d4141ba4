import vm from 'node:vm'
import { expect, test } from 'vitest'
import { liveReload } from '@/lib/writing/live-reload'

/** Runs the script in a page of which the test is the browser. */
function openPage(hidden: boolean) {
  const open = new Map<object, () => void>()
  let [shown, left] = [() => {}, () => {}]
  let reloads = 0
  const document = { hidden, addEventListener: (_: 'visibilitychange', call: () => void) => (shown = call) }
  class EventSource {
    constructor(readonly address: string) {
      open.set(this, () => {})
    }
    addEventListener(_: 'message', call: () => void) {
      open.set(this, call)
    }
    close() {
      open.delete(this)
    }
  }
  const addEventListener = (_: 'pagehide', call: () => void) => (left = call)
  const location = { reload: () => reloads++ }
  vm.runInNewContext(liveReload('v1'), { document, EventSource, location, addEventListener })
  return {
    addresses: () => Array.from(open.keys(), (events) => (events as EventSource).address),
    show(isShown: boolean) {
      document.hidden = !isShown
      shown()
    },
    leave: () => left(),
    change() {
      for (const call of open.values()) call()
      return reloads
    },
  }
}

test('a page listens, and loads anew when content changes', () => {
  const { addresses, change } = openPage(false)
  expect(addresses()).toEqual(['/content-events?version=v1'])
  expect(change()).toBe(1)
})

test('a page in the background holds no connection, and has one when it is shown', () => {
  const { addresses, show } = openPage(true)
  expect(addresses()).toEqual([])
  show(true)
  expect(addresses()).toHaveLength(1)
  show(true)
  expect(addresses()).toHaveLength(1)
  show(false)
  expect(addresses()).toEqual([])
})

test('a page that is left holds none', () => {
  const { addresses, leave } = openPage(false)
  leave()
  expect(addresses()).toEqual([])
})
