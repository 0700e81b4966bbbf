import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import jsonld from 'jsonld'
import { beforeAll, describe, expect, test } from 'vitest'
import { schemaFiles } from '../../build/emit/schema-files.js'
import { SCHEMAS, toJsonLd } from '../../src/convert/json-ld.js'
import { fieldsOf } from '../../src/convert/own-fields.js'
import { partNames } from '../../src/generated/tables.js'
import { fixture, recordIn } from '../fixture/index.js'
import { wholeRecords } from './whole-records.js'

type Node = Record<string, unknown> & { '@id': string; '@type': string[] }

const { dataset } = fixture
const graphOf = (items: readonly unknown[]): Node[] => JSON.parse(toJsonLd(items as never))['@graph']
const nodeOf = (id: string) => graphOf([recordIn(dataset, id)])[0] as Node

const whole = partNames.flatMap((part) => wholeRecords(part).map((item) => ({ part, item })))
const fixtureItems = partNames.flatMap((part) => dataset[part] as readonly object[])

/** `safe` fails if a term, a value or a relative IRI would be dropped. */
const expand = async (document: string) =>
  (await jsonld.expand(JSON.parse(document), { safe: true, documentLoader: refuse } as never)) as unknown as Node[]

async function refuse(url: string): Promise<never> {
  throw new Error(`nothing may be fetched, asked for ${url}`)
}

let expanded: Node[] = []
let expandedWhole: Node[] = []
beforeAll(async () => {
  expanded = await expand(toJsonLd(fixtureItems as never))
  expandedWhole = await expand(toJsonLd(whole.map(({ item }) => item) as never))
})

test('a processor expands every item to a node with an IRI of its own, and drops nothing', async () => {
  expect(expanded).toHaveLength(fixtureItems.length)
  expect(new Set(expanded.map((node) => node['@id'])).size).toBe(expanded.length)
  expect(expandedWhole).toHaveLength(whole.length)
  const broken = toJsonLd([]).replace('[\n', '[{"@id":"https://example.org/","colour":"red"}')
  await expect(expand(broken)).rejects.toThrow()
})

test('the IRIs start with the given base', async () => {
  const [node] = await expand(toJsonLd([fixtureItems[0]] as never, { base: 'https://example.org/a.jsonld' }))
  expect(node?.['@id']).toMatch(/^https:\/\/example\.org\/a\.jsonld#./)
  const wrong = 'toJsonLd: expected options.base to be a URL without a fragment, found '
  expect(() => toJsonLd([], { base: 'a.jsonld' })).toThrow(`${wrong}"a.jsonld"`)
  expect(() => toJsonLd([], { base: 'https://example.org/#a' })).toThrow(wrong)
})

test('every reference is to a node', () => {
  const known = new Set(expanded.map((node) => node['@id']))
  const ours = JSON.stringify(expanded).match(/https:\/\/unpkg\.com\/open-xiamen\/dist\/data\/[^"]*/g) ?? []
  expect(ours.length).toBeGreaterThan(known.size)
  expect(ours.filter((iri) => !known.has(iri))).toEqual([])
})

/** The parts of a value that a document must contain: texts, numbers and booleans; for a date, its EDTF and basis. */
function leaves(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value]
  const { edtf, basis } = value as { edtf?: string; basis?: string }
  if (edtf !== undefined) return basis === undefined ? [edtf] : [edtf, basis]
  return Object.values(value).flatMap(leaves)
}

test.each(whole.map(({ part, item }, at) => [part, item, at] as const))(
  'every field of %s is written in some form',
  (part, item, at) => {
    const text = decodeURIComponent(JSON.stringify(expandedWhole[at]))
    // as a value, as the id of a node, or as a class
    const isTold = (key: string, leaf: unknown) =>
      text.includes(JSON.stringify(leaf)) ||
      text.includes(`#${leaf}"`) ||
      text.includes((fieldsOf(part)[key]?.terms?.[String(leaf)] ?? 'none').replace('schema:', 'https://schema.org/'))
    const missing = Object.entries(item).flatMap(([key, value]) => leaves(value).filter((leaf) => !isTold(key, leaf)))
    expect(missing).toEqual([])
  },
)

describe('properties', () => {
  /** Every property of a node and of those in it, with the types of the node that has it. */
  function properties(node: unknown, found: [types: string[], property: string][] = []) {
    if (Array.isArray(node)) for (const one of node) properties(one, found)
    else if (typeof node === 'object' && node !== null && !('@value' in node)) {
      const types = [(node as Partial<Node>)['@type'] ?? []].flat()
      for (const [key, value] of Object.entries(node)) {
        if (!key.startsWith('@')) found.push([types, key])
        properties(value, found)
      }
    }
    return found
  }

  test('of our own are where the JSON Schemas describe them', () => {
    const schemas = schemaFiles()
    const own = new Set(
      properties(expandedWhole)
        .map(([, property]) => property)
        .filter((one) => one.startsWith(SCHEMAS)),
    )
    expect(own.size).toBeGreaterThan(80)
    for (const address of own) {
      const [file = '', pointer = ''] = address.slice(SCHEMAS.length).split('#/')
      const found = pointer.split('/').reduce((at, key) => at?.[key], JSON.parse(schemas.get(file) ?? '{}'))
      expect(found, address).toBeTypeOf('object')
    }
  })

  test('of schema.org exist, and the type has them', () => {
    const vocabulary = readVocabulary()
    const faults = properties([expanded, expandedWhole]).flatMap(([types, property]) => {
      const [, name] = /^https:\/\/schema\.org\/(\w+)$/.exec(property) ?? []
      const known = types
        .filter((type) => type.startsWith('https://schema.org/'))
        .map((type) => vocabulary(type.slice(19)))
      if (known.some((one) => one.size === 0)) return [types.join()]
      return name === undefined || known.length === 0 || known.some((one) => one.has(name)) ? [] : [`${types} ${name}`]
    })
    expect([...new Set(faults)]).toEqual([])
  })

  test.each([...partNames])('of %s are of a type of its own', (part) => {
    for (const node of graphOf([...dataset[part], ...wholeRecords(part)])) {
      expect([node['@type']].flat()[0]).toMatch(part === 'evidence' ? /^oa:Annotation$/ : /^schema:[A-Z]/)
    }
  })
})

test('a record names its sources, and a claim cites them', () => {
  const node = nodeOf('wanglan-apia-sister-city')
  expect(node['prov:wasDerivedFrom']).toHaveLength(4)
  expect(node['schema:citation']).toEqual(node['prov:wasDerivedFrom'])
  expect(node['schema:about']).toEqual(
    ['wanglan', 'apia'].map((id) => ({ '@id': expect.stringMatching(new RegExp(`#${id}$`)) })),
  )
})

test('some kinds have their own class', () => {
  const classes = [
    'porto',
    'samoa',
    'port-of-suva',
    'tidal-university',
    'pacific-port-association',
    'geonames',
    'ocean-forum-2019',
  ]
  expect(classes.map((id) => nodeOf(id)['@type'][0])).toEqual([
    'schema:City',
    'schema:Country',
    'schema:Place',
    'schema:CollegeOrUniversity',
    'schema:Organization',
    'schema:Dataset',
    'schema:Event',
  ])
})

test('texts have a language, and dates are EDTF', () => {
  const node = nodeOf('suva-port-talks-2019')
  expect(node['schema:name']).toEqual([
    { '@value': '两港会谈', '@language': 'zh-Hans' },
    { '@value': 'Talks of the two ports', '@language': 'en' },
  ])
  expect(node['dcterms:date']).toEqual({
    '@type': expect.stringMatching(/\/EDTF$/),
    '@value': '[2019-03-01,2019-03-08]',
  })
})

test.each([
  ['apia-signing-2019', '2019-12-18', '2019-12-18'],
  ['ocean-forum-2019', '2019-11-05', '2019-11-07'],
  ['youth-seminar-2020', '2020', '2020'],
  ['sailing-season-2019', undefined, undefined],
  ['suva-port-talks-2019', undefined, undefined],
])('schema.org has the date of %s only if it can express it', (id, start, end) => {
  const value = (one: unknown) => (one as { '@value'?: string } | undefined)?.['@value']
  const node = nodeOf(id)
  expect([value(node['schema:startDate']), value(node['schema:endDate'])]).toEqual([start, end])
})

test('only planned events are scheduled, and hosts and organizers are organizers', () => {
  expect(nodeOf('youth-seminar-2020')['schema:eventStatus']).toEqual({ '@id': 'schema:EventScheduled' })
  const forum = nodeOf('ocean-forum-2019')
  expect(forum).not.toHaveProperty('schema:eventStatus')
  expect(forum['schema:organizer']).toEqual(
    ['wanglan-government', 'wanglan-port-group'].map((id) => ({ '@id': expect.stringMatching(new RegExp(`#${id}$`)) })),
  )
  expect(forum['events:participants']).toHaveLength(3)
  expect(nodeOf('apia-signing-2019')).not.toHaveProperty('schema:organizer')
})

test.each([
  ['porto-anniversary-10', [10, 10, 10]],
  ['forum-countries-2019', [undefined, undefined, 30]],
  ['forum-signed-2019', [undefined, 200_000_000, undefined]],
  ['seminar-people-2019', [undefined, 40, undefined]],
])('the number of %s is bounded as its qualifier says', (id, bounds) => {
  const node = nodeOf(id)
  expect(['schema:value', 'schema:minValue', 'schema:maxValue'].map((key) => node[key])).toEqual(bounds)
  expect(node['figures:qualifier']).toBeTypeOf('string')
})

test('a speaker is an author; a source that makes the statement itself is not', () => {
  expect(nodeOf('harbour-parlour-view')['schema:author']).toEqual([
    { '@id': expect.stringMatching(/#shen-chaosheng$/) },
  ])
  expect(nodeOf('blue-harbour-first')['schema:author']).toEqual([])
})

describe('evidence is a Web Annotation', () => {
  const targetOf = (item: object) =>
    graphOf([item])[0]?.['oa:hasTarget'] as { 'oa:hasSource': { '@id': string }; 'oa:hasSelector': Node[] | undefined }
  const entry = (test: (entry: (typeof dataset.evidence)[number]) => boolean) => dataset.evidence.find(test) as object

  test('of a passage with its position and a text fragment', () => {
    const passage = { ...entry(({ from, to }) => from !== undefined && from !== to), from: 'a-b, c', to: '终&' }
    const { start, end, source } = passage as unknown as { start: number; end: number; source: string }
    const target = targetOf(passage)
    expect(target['oa:hasSource']['@id']).toMatch(new RegExp(`#${source}$`))
    const [position, fragment] = target['oa:hasSelector'] ?? []
    expect(position).toMatchObject({ 'oa:start': { '@value': start }, 'oa:end': { '@value': end } })
    expect(fragment?.['rdf:value']).toBe(`:~:text=a%2Db%2C%20c,${encodeURIComponent('终&')}`)
    const [, short] = targetOf({ ...passage, to: 'a-b, c' })['oa:hasSelector'] ?? []
    expect(short?.['rdf:value']).toBe(':~:text=a%2Db%2C%20c')
  })

  test('of a page with its quote, or with the page alone', () => {
    expect(targetOf(entry(({ quote }) => quote === 'in December 2019'))['oa:hasSelector']).toEqual([
      { '@type': 'oa:TextQuoteSelector', 'oa:exact': 'in December 2019' },
    ])
    expect(targetOf(entry(({ document, quote }) => document === undefined && quote === undefined))).not.toHaveProperty(
      'oa:hasSelector',
    )
  })

  test('has the motivation questioning if it contradicts, and identifying if not', () => {
    for (const item of dataset.evidence) {
      const expected = item.agrees === 'no' ? 'oa:questioning' : 'oa:identifying'
      expect(graphOf([item])[0]?.['oa:motivatedBy']).toEqual({ '@id': expected })
    }
  })
})

test('an unnamed newspaper is written as such, and not omitted', () => {
  expect(nodeOf('blue-harbour-brief-2020')['sources:newspaper']).toEqual({ '@type': '@json', '@value': null })
  expect(nodeOf('suva-blog-talks-2019')).not.toHaveProperty('sources:newspaper')
})

test.each([
  [{ id: 'x', type: 'planet' }, 'type of "x"'],
  [{ id: 'x' }, 'type of "x"'],
  [{ record: 'x', type: 'planet' }, 'type'],
  [{ record: 'x' }, 'fields'],
])('%j is neither a record nor evidence', (input, words) => {
  expect(() => toJsonLd([input as never])).toThrow(`toJsonLd: expected records[0].${words} `)
})

/** The properties of each type of schema.org, with those that it inherits, from the declarations of schema-dts. */
function readVocabulary(): (type: string) => ReadonlySet<string> {
  const entry = createRequire(import.meta.url).resolve('schema-dts')
  const text = readFileSync(path.join(path.dirname(entry), 'schema.d.ts'), 'utf8')
  const bases = new Map<string, { parents: string[]; own: string[] }>()
  for (const [, name = '', parents = '', body = ''] of text.matchAll(
    /^(?:export )?interface (\w+) (?:extends ([^{]+) )?\{\n([\s\S]*?)^\}/gm,
  )) {
    const own = [...body.matchAll(/^ {4}"(\w+)"\?:/gm)].map(([, property = '']) => property)
    bases.set(name, { parents: parents.split(', ').filter(Boolean), own })
  }
  const propertiesOf = (name: string): string[] => {
    const base = bases.get(name)
    return base ? [...base.own, ...base.parents.flatMap(propertiesOf)] : []
  }
  const known = new Map<string, ReadonlySet<string>>()
  return (type) => {
    const properties = known.get(type) ?? new Set([`${type}Leaf`, `${type}Base`].flatMap(propertiesOf))
    known.set(type, properties)
    return properties
  }
}
