import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import jsonld from 'jsonld'
import { beforeAll, expect, test } from 'vitest'
import { streamJsonLd, toJsonLd } from '../../src/convert/index.js'
import { bundledInput } from '../../src/convert/json-ld/bundled-input.js'
import { context } from '../../src/convert/json-ld/context.js'
import { corroboration, evidence } from '../../src/evidence/index.js'
import { getFigure, getPlace, getTie } from '../../src/index.js'
import { bundledCollections } from '../../src/query/bundled-collections.js'
import { collectionNames } from '../../src/references/collection-names.js'
import { recordsOf } from '../../src/rules/records-of.js'
import { jsonSchema } from '../../src/schema/index.js'
import { join } from './join.js'

type Node = Record<string, unknown> & { '@id': string; '@type': string[] }

const document = JSON.parse(toJsonLd())
const records = recordsOf(bundledCollections)
const ofRegister = new Set(
  records.flatMap(({ record }) => ('origin' in record && record.origin === 'register' ? record.id : [])),
)
let expanded: Node[] = []

beforeAll(async () => {
  // `safe` fails where a term, a value or a relative IRI would be dropped
  expanded = (await jsonld.expand(document, { safe: true, documentLoader: refuse } as never)) as unknown as Node[]
})

async function refuse(url: string): Promise<never> {
  throw new Error(`nothing may be fetched, asked for ${url}`)
}

test('every record and every passage is a node with an IRI of its own, and nothing is dropped', () => {
  expect(expanded).toHaveLength(records.length + evidence.length + corroboration.length)
  expect(new Set(expanded.map((node) => node['@id'])).size).toBe(expanded.length)
})

test('the check sees a dropped term', async () => {
  const broken = { '@context': context, '@graph': [{ '@id': 'https://example.org/', colour: 'red' }] }
  await expect(jsonld.expand(broken as never, { safe: true, documentLoader: refuse } as never)).rejects.toThrow()
})

test('what the nodes refer to is there', () => {
  const known = new Set(expanded.map((node) => node['@id']))
  const ours = JSON.stringify(expanded).match(/https:\/\/unpkg\.com\/open-xiamen\/dist\/data\/[^"]*/g) ?? []
  expect(ours.length).toBeGreaterThan(2000)
  expect(ours.filter((iri) => !known.has(iri))).toEqual([])
})

test('terms of our own are properties of the JSON Schemas', () => {
  const terms = Object.values(context).flatMap((term) => {
    const iri = typeof term === 'string' ? term : term['@id']
    return /schema\/(\w+)\.json#\/\$defs\/record\/properties\/(\w+)$/.exec(iri)?.slice(1) ?? []
  })
  expect(terms.length).toBeGreaterThan(30)
  for (let at = 0; at < terms.length; at += 2) {
    expect(jsonSchema(terms[at] as never).properties).toHaveProperty(terms[at + 1] as string)
  }
})

test('every type and property of schema.org exists, and the type has the property', () => {
  const vocabulary = readVocabulary()
  const faults = new Set<string>()
  const look = (node: unknown): void => {
    if (Array.isArray(node)) for (const item of node) look(item)
    if (typeof node !== 'object' || node === null) return
    const types = ((node as Node)['@type'] ?? []) as string[]
    // a typed literal is no node
    const schemaTypes = ('@value' in node ? [] : [types].flat()).filter((type) =>
      type.startsWith('https://schema.org/'),
    )
    for (const [key, value] of Object.entries(node)) {
      const property = /^https:\/\/schema\.org\/(\w+)$/.exec(key)?.[1]
      if (property && schemaTypes.length > 0) {
        const has = schemaTypes.some((type) => vocabulary(type.slice(19)).has(property))
        if (!has) faults.add(`${schemaTypes.join()} ${property}`)
      }
      look(value)
    }
    for (const type of schemaTypes) if (vocabulary(type.slice(19)).size === 0) faults.add(type)
  }
  look(expanded)
  expect([...faults]).toEqual([])
})

test('a record tells the article it comes from; a claim cites it', () => {
  for (const node of document['@graph']) {
    const types = [node['@type']].flat()
    if (types.includes('schema:NewsArticle') || types.includes('oa:Annotation')) continue
    // a record of the register rests on pages, each an annotation
    if (ofRegister.has(node.identifier?.[0] ?? '') || ofRegister.has(node.identifier)) continue
    expect(node.wasDerivedFrom, node['@id']).not.toHaveLength(0)
    if (types.includes('schema:Claim')) expect(node.citation).toEqual(node.wasDerivedFrom)
  }
})

test('a passage is a Web Annotation with a position and a text fragment', () => {
  const [node] = JSON.parse(toJsonLd(evidence.slice(0, 1)))['@graph']
  const [entry] = evidence
  expect(node['@type']).toBe('oa:Annotation')
  expect(node.hasTarget.hasSelector[0]).toEqual({
    '@type': 'oa:TextPositionSelector',
    start: entry?.start,
    end: entry?.end,
  })
  expect(decodeURIComponent(node.hasTarget.hasSelector[1].fragment)).toBe(`:~:text=${entry?.from},${entry?.to}`)
})

test('a number that is not exact is no plain value', () => {
  const [node] = JSON.parse(toJsonLd([getFigure('parties-forum-representatives')]))['@graph']
  expect([node.value, node.quotedValue, node.qualifier, node.minValue]).toEqual([undefined, 130, 'more-than', 130])
})

test('an imprecise date is EDTF and no start', () => {
  const [tie, place] = JSON.parse(toJsonLd([getTie('xiamen-netanya-sister-city'), getPlace('netanya')]))['@graph']
  expect([tie.date, tie.startDate, place['@type'][0]]).toEqual(['[2021-12..2022-12]', undefined, 'schema:City'])
})

test('chunks make up the whole', async () => {
  expect(await join(streamJsonLd())).toBe(toJsonLd(bundledInput('test')))
})

test.each([...collectionNames])('%s have nodes of their own type', (collection) => {
  const nodes = JSON.parse(toJsonLd(bundledCollections[collection]))['@graph'] as Node[]
  for (const node of nodes) expect([node['@type']].flat()[0]).toMatch(/^schema:/)
})

test('what is neither a record nor a passage is refused', () => {
  expect(() => toJsonLd([{ id: 'x', type: 'planet' } as never])).toThrow(
    'toJsonLd: expected records[0].type of "x" to be the type of a record, found "planet"',
  )
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
