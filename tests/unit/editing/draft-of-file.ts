import { parse } from 'yaml'
import type { DraftSections, RoleDraft } from '@/lib/editing/role-source'

/** Returns the draft that the text of a whole role's file amounts to. */
export function draftOfFile(text: string): RoleDraft {
  const [, frontMatter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? []
  const data = parse(frontMatter)
  const parts = body.split(/^## .*\n/m).slice(1)
  const [a = '', b = '', c = '', d = '', e = '', f = ''] = parts.map((part) => part.trim())
  const sections: DraftSections =
    data.kind === 'guide'
      ? { duties: items(a), overview: b, qualifications: groups(c), outlook: d, letter: e, questions: questions(f) }
      : { about: a, responsibilities: items(b), requirements: groups(c), fit: d }
  return { ...data, sections }
}

function items(text: string): string[] {
  return text.split('\n').map((line) => line.replace('- ', ''))
}

function groups(text: string) {
  return headed(text).map(([title, content]) => ({ title, items: items(content) }))
}

function questions(text: string) {
  return headed(text).map(([question, answer]) => ({ question, answer }))
}

function headed(text: string): [string, string][] {
  const parts = text.split(/^### /m).slice(1)
  return parts.map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n')).trim()])
}
