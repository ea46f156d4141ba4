import { expect, test } from 'vitest'
import { clientComponents } from '@/lib/build/client-components'

function manifest(...modules: string[]): string {
  const clientModules = Object.fromEntries(modules.map((module) => [module, { id: 1, name: '*', chunks: [] }]))
  return `globalThis.__RSC_MANIFEST=(globalThis.__RSC_MANIFEST||{});globalThis.__RSC_MANIFEST["/jobs/page"]=${JSON.stringify({ moduleLoading: { prefix: '' }, clientModules })};`
}

test('modules that Next wraps around every page do not count', () => {
  expect(
    clientComponents(
      manifest(
        '[project]/node_modules/next/dist/client/components/layout-router.js <module evaluation>',
        '[project]/node_modules/next/dist/esm/client/components/error-boundary.js',
        '[project]/node_modules/next/dist/lib/framework/boundary-components.js',
        '[project]/app/globals.css',
      ),
    ),
  ).toEqual([])
})

test('a component of the project is named once, by its path', () => {
  expect(
    clientComponents(
      manifest('[project]/components/search/box.tsx', '[project]/components/search/box.tsx <module evaluation>'),
    ),
  ).toEqual(['components/search/box.tsx'])
})

test('a client component of Next that a page chose to use counts', () => {
  expect(clientComponents(manifest('[project]/node_modules/next/dist/client/app-dir/link.js'))).toEqual([
    'node_modules/next/dist/client/app-dir/link.js',
  ])
})

test.each(['', 'module.exports = 1', 'x = {"other": {}}'])(
  'a manifest such as %j is an error that says where to look',
  (text) => {
    expect(() => clientComponents(text)).toThrow('Compare lib/build/client-components.ts with this version of Next.')
  },
)
