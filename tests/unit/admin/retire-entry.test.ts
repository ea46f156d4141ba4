import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { editedContent, reportOf } from '../content/edited-content'
import { open, read } from './open-form'

const remove = (contentDir: string, address: string) =>
  open(contentDir).form.answer({ action: 'deleteFiles', params: { paths: [address] } })

test('a draft is deleted, and nothing else is', async () => {
  const contentDir = editedContent({})
  const address = 'guides/healthcare/ward-manager.mdx'
  await open(contentDir).save({ title: 'Ward Manager', category: 'healthcare' }, address, true)
  const redirects = read(contentDir, 'redirects.yaml')
  expect(await remove(contentDir, address)).toMatchObject({
    status: 200,
    body: { report: '“Ward Manager” is deleted. It was not public, so its address is not kept.' },
  })
  expect(existsSync(path.join(contentDir, 'roles/healthcare/ward-manager.mdx'))).toBe(false)
  expect(read(contentDir, 'redirects.yaml')).toBe(redirects)
})

test('a public role leaves an address that is gone, and the files that spoke of it are named', async () => {
  const contentDir = editedContent({})
  const { status, body } = await remove(contentDir, 'profiles/software-engineering/senior-python-developer.mdx')
  expect({ status, body }).toMatchObject({ status: 200 })
  expect((body as { report: string }).report).toContain('gone for good.\n\nThese files spoke of it')
  expect((body as { report: string }).report).toContain('\nredirects.yaml')
  expect(read(contentDir, 'redirects.yaml')).toContain('/jobs/software-engineering/senior-python-developer')
  expect(reportOf(contentDir).filter((line) => !line.includes('warning:'))).toEqual([])
})

test('a guide that profiles specialize stays, and the form says why', async () => {
  const contentDir = editedContent({})
  const { status, body } = await remove(contentDir, 'guides/software-engineering/python-developer.mdx')
  expect(status).toBe(409)
  expect((body as { error: string }).error).toMatch(
    /^Not deleted\. “python-developer” is the guide that .+ specialize\./,
  )
  expect(existsSync(path.join(contentDir, 'roles/software-engineering/python-developer.mdx'))).toBe(true)
})

test('what is no role is not deleted', async () => {
  const contentDir = editedContent({})
  expect(await remove(contentDir, 'categories/healthcare.mdx')).toMatchObject({ status: 409 })
  expect(existsSync(path.join(contentDir, 'categories/healthcare.mdx'))).toBe(true)
})
