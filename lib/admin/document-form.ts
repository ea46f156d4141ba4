import { parseDocument } from 'yaml'
import { isRecord } from '../content/is-record'
import type { SectionRule } from '../content/sections'
import { mergeYaml } from '../editing/merge-yaml'
import { splitSource } from '../editing/split-source'
import { mergeSectionForm, readSectionForm, type SectionForm } from './section-form'
import { dropConfirmed, readToConfirm, TO_CONFIRM } from './to-confirm'

/** How an MDX file is shown: the keys of its front matter in order, and the sections of its body. */
export interface DocumentShape {
  keys: readonly string[]
  /** None where the body is free text. */
  sections?: readonly SectionRule[]
}

/** The field that holds the sections, or the text where there are none. */
export const BODY = 'body'

/**
 * Returns a file as the form shows it: its fields by their keys, and its text under `body`.
 * @throws Error when the fields cannot be read
 */
export function readDocumentForm(text: string, { sections }: DocumentShape): Record<string, unknown> {
  const { frontMatter, body } = splitSource(text)
  const document = parseDocument(frontMatter, { uniqueKeys: false })
  const data: unknown = document.errors.length === 0 ? document.toJS() : undefined
  if (!isRecord(data))
    throw new Error('The fields of the file cannot be read. Run “npm run check”, which says where and what to do.')
  const { text: below } = cutFence(body)
  const toConfirm = readToConfirm(frontMatter)
  return {
    ...data,
    [BODY]: sections ? readSectionForm(below, sections) : below.trim(),
    ...(toConfirm.length > 0 ? { [TO_CONFIRM]: toConfirm } : {}),
  }
}

/**
 * Returns the text of a file with what was changed in the form. Only that differs from the text as it was.
 * @throws Error when the fields cannot be read
 */
export function mergeDocumentForm(text: string, shape: DocumentShape, form: Record<string, unknown>): string {
  const { open, frontMatter, body } = splitSource(text)
  const former = readDocumentForm(text, shape)
  const keys = new Set([...Object.keys(former), ...shape.keys].filter((key) => key !== BODY && key !== TO_CONFIRM))
  const next = Object.fromEntries([...keys].map((key) => [key, settle(form[key], former[key])]))
  const { fence, text: below } = cutFence(body)
  const merged = mergeYaml(frontMatter, next, shape.keys)
  const left = form[TO_CONFIRM] ?? []
  return open + dropConfirmed(merged, Array.isArray(left) ? left : []) + fence + mergeBody(below, shape, form[BODY])
}

function mergeBody(text: string, { sections }: DocumentShape, next: unknown): string {
  if (sections) return isRecord(next) ? mergeSectionForm(text, sections, next as SectionForm) : text
  const content = text.trim()
  const merged = String(next ?? '').trim()
  if (merged === content) return text
  return content === '' ? `\n${merged}\n` : text.replace(content, () => merged)
}

function cutFence(body: string): { fence: string; text: string } {
  const fence = /^.*\n?/.exec(body)?.[0] ?? ''
  return { fence, text: body.slice(fence.length) }
}

/** Takes a value back from the form, which sends empty texts and empty groups for what is left out. */
function settle(value: unknown, former: unknown): unknown {
  if (Array.isArray(value)) {
    if (value.length === 0 && former === undefined) return undefined
    const items = value.map((item, index) => settle(item, Array.isArray(former) ? former[index] : undefined))
    return items.filter((item) => item !== undefined)
  }
  if (isRecord(value)) {
    const known = isRecord(former) ? former : {}
    const keys = [...new Set([...Object.keys(known), ...Object.keys(value)])]
    const fields = keys.map((key) => [key, settle(value[key], known[key])] as const)
    const given = fields.filter(([, item]) => item !== undefined)
    if (given.length === 0) return isRecord(former) && Object.keys(former).length === 0 ? former : undefined
    return Object.fromEntries(given)
  }
  if (value !== undefined && value !== null && value !== '') return value
  // A list that was emptied; and what the file itself has empty is no change.
  if (Array.isArray(former)) return []
  return former === '' || former === null ? former : undefined
}
