import { vocabulary } from './vocabulary'

interface Rules {
  /** The site’s own addresses begin with it. */
  origin: string
  /** The class of each id that need not be described in the graph itself. */
  known: Record<string, string>
  /** Addresses elsewhere that may be named. */
  elsewhere: readonly string[]
}

type Fields = Record<string, unknown>

const INPUT = /-(input|output)$/
const DURATION = /^P(?=\d|T\d)(\d+[YMWD])*(T(\d+[HMS])+)?$/

/** Returns everything in a graph that schema.org does not allow, that leads nowhere, or that is empty. */
export function checkGraph(graph: unknown, { origin, known, elsewhere }: Rules): string[] {
  const problems: string[] = []
  const { '@context': context, '@graph': nodes, ...rest } = graph as Fields
  const classes = new Map(Object.entries(known))
  collectIds(nodes)
  if (context !== 'https://schema.org') problems.push(`the context is ${context}`)
  if (Object.keys(rest).length > 0) problems.push(`beside the graph stands ${Object.keys(rest)}`)
  if (!Array.isArray(nodes) || nodes.length === 0) return [...problems, 'the graph is empty']
  for (const node of nodes) checkNode(node, String(node?.['@type']))
  return problems

  function collectIds(value: unknown) {
    if (Array.isArray(value)) value.forEach(collectIds)
    else if (isFields(value)) {
      const { '@id': id, '@type': type } = value
      if (typeof id === 'string' && typeof type === 'string') {
        if (classes.has(id) && !(id in known)) problems.push(`${id} is described twice`)
        classes.set(id, type)
      }
      Object.values(value).forEach(collectIds)
    }
  }

  function checkNode(node: unknown, place: string) {
    if (!isFields(node) || typeof node['@type'] !== 'string') {
      problems.push(`${place} has no type`)
      return
    }
    const { '@type': type, '@id': id, ...fields } = node
    if (!vocabulary.hasClass(type)) problems.push(`${place}: there is no class ${type}`)
    if (vocabulary.isOneOf(type, ['JobPosting'])) problems.push(`${place} is a job posting; nothing here is a vacancy`)
    if (id !== undefined) checkAddress(id, `${place}.@id`)
    for (const [name, value] of Object.entries(fields)) {
      const at = `${place}.${name}`
      const property = vocabulary.property(name.replace(INPUT, ''))
      if (!property) problems.push(`${at}: there is no such property`)
      else if (!vocabulary.isOneOf(type, property.domains)) problems.push(`${at}: ${type} has no such property`)
      else
        for (const [index, one] of listOf(value, at).entries())
          checkValue(one, INPUT.test(name) ? ['Text'] : property.ranges, Array.isArray(value) ? `${at}[${index}]` : at)
    }
  }

  function listOf(value: unknown, place: string): unknown[] {
    if (!Array.isArray(value)) return [value]
    if (value.length === 0) problems.push(`${place} is an empty list`)
    return value
  }

  function checkValue(value: unknown, ranges: readonly string[], place: string) {
    const takes = (...kinds: string[]) => ranges.some((range) => vocabulary.isOneOf(range, kinds))
    if (typeof value === 'string') return checkText(value, ranges, place)
    if (isFields(value) && !('@type' in value)) return checkReference(value, ranges, place)
    const isTaken =
      (typeof value === 'number' && Number.isFinite(value) && takes('Number')) ||
      (typeof value === 'boolean' && takes('Boolean')) ||
      (isFields(value) && vocabulary.isOneOf(String(value['@type']), ranges))
    if (!isTaken) problems.push(`${place} is ${JSON.stringify(value)}, but must be of ${ranges.join(', ')}`)
    if (isFields(value)) checkNode(value, place)
  }

  function checkReference({ '@id': id, ...rest }: Fields, ranges: readonly string[], place: string) {
    const type = classes.get(String(id))
    if (Object.keys(rest).length > 0) problems.push(`${place} has no type`)
    else if (type === undefined) problems.push(`${place} refers to ${id}, which is not described`)
    else if (!vocabulary.isOneOf(type, ranges))
      problems.push(`${place} is of ${type}, but must be of ${ranges.join(', ')}`)
  }

  function checkText(text: string, ranges: readonly string[], place: string) {
    if (text.trim() === '') problems.push(`${place} is empty`)
    else if (text !== text.trim()) problems.push(`${place} has spaces around it`)
    if (/^(https?:|\/)\S*$/.test(text)) checkAddress(text, place)
    const isAddress = URL.canParse(text)
    const isTaken = ranges.some(
      (range) =>
        range === 'Text' ||
        // Schema.org lets the address of a thing stand for it; done here only where anything may stand.
        ((range === 'URL' || range === 'Thing') && isAddress) ||
        (vocabulary.isOneOf(range, ['Date', 'DateTime']) && isDay(text)) ||
        (range === 'Duration' && DURATION.test(text)),
    )
    if (!isTaken) problems.push(`${place} is “${text}”, but must be of ${ranges.join(', ')}`)
  }

  function checkAddress(address: unknown, place: string) {
    const isOurs = String(address).startsWith(`${origin}/`)
    if (!isOurs && !elsewhere.includes(String(address))) problems.push(`${place} leads to ${address}`)
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}
