import { expect, test } from 'vitest'
import { headProblems, readHead } from '@/lib/build/page-head'

const head = (parts: string) =>
  readHead(`<!DOCTYPE html><html><head>${parts}</head><body><svg><title>x</title></svg></body></html>`)
const whole = { title: 'A & B', description: 'What it is.', canonical: 'https://a.example/b', isListed: true }

test('title, description and canonical address are read from the head alone', () => {
  const parts =
    '<title>A &amp; B</title><meta name="description" content="What it is."/><link rel="canonical" href="https://a.example/b"/>'
  expect(head(parts)).toEqual(whole)
  expect(head('')).toEqual({ title: '', description: '', canonical: '', isListed: true })
})

test('a page that is not to be indexed is not listed', () => {
  expect(head('<meta name="robots" content="noindex, follow"/>').isListed).toBe(false)
  expect(head('<meta name="robots" content="max-snippet:-1"/>').isListed).toBe(true)
})

test('each part that a listed page lacks is named', () => {
  const page = { page: 'jobs.html', head: { ...whole, title: '', canonical: '' } }
  expect(headProblems([page])).toEqual(['jobs.html: has no title', 'jobs.html: has no canonical'])
  expect(headProblems([{ ...page, head: { ...page.head, isListed: false } }])).toEqual([])
})

test('each part that two listed pages share is named with both', () => {
  const other = { ...whole, title: 'Another', canonical: 'https://a.example/c' }
  const pages = [
    { page: 'one.html', head: whole },
    { page: 'two.html', head: other },
  ]
  expect(headProblems(pages)).toEqual(['two.html: has the same description as one.html, “What it is.”'])
})
