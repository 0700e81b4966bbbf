import { isPlain } from '../dates/edtf-date.js'
import { wrongValue } from '../describe/check-argument.js'
import { checkOptions } from '../describe/check-options.js'
import { classes } from '../generated/own-fields.js'
import { partNames, recordTypes } from '../generated/tables.js'
import type { CollectionName, OwnEvidence, OwnRecord, PartName } from '../generated/types.js'
import { figureRange } from '../query/figure-range.js'
import type { Aliases, OwnText } from '../text.js'
import { RecordFault } from './convert-record.js'
import type { OutputFormat } from './output-format.js'
import { fieldsOf, type OwnField, type OwnFields } from './own-fields.js'
import { type PartRecord, type Records, rowOf } from './part.js'
import { streamText, type TextFormat, wholeText } from './text-format.js'

/** The classes of the items of a part. */
export interface Classes {
  /** The classes of every item; one of `ofKind` replaces the first. */
  readonly all: readonly string[]
  readonly ofKind: Readonly<Record<string, string>>
}

/** A record of any collection, or an entry of the evidence, bundled or your own. */
export type JsonLdInput = OwnRecord | OwnEvidence

/** Options of `toJsonLd`. */
export interface JsonLdOptions {
  /**
   * The absolute URL of the document. The IRI of a record is this URL, `#` and the id. The default is the URL of the package's
   * own file.
   */
  readonly base?: string
}

/**
 * Converts records and evidence to the text of a JSON-LD document that includes its context.
 *
 * Records use schema.org (Event, City, Organization, Person, Claim, Observation …), their sources use PROV, and an entry of the
 * evidence is a Web Annotation. Everything else is a property of the package's own JSON Schemas, such as `events:kind`.
 * References are IRIs, or nodes with a name if there is no record. Texts have a language tag, and dates are in EDTF.
 *
 * @param records records of any collections, and evidence, bundled or your own
 * @param options the location of the document, if it is not in the package
 * @throws TypeError if `records` is not iterable, one of them is neither a record nor evidence, or an option is unknown
 * @throws RangeError if `base` is not an HTTP(S) URL without a fragment
 * @example
 * import { getPlace } from 'open-xiamen'
 * import { toJsonLd } from 'open-xiamen/convert'
 * const [city] = JSON.parse(toJsonLd([getPlace('wellington')]))['@graph']
 * console.log(city['@type'][0], city['schema:name'][1]['@value']) // schema:City Wellington
 */
export function toJsonLd(records: Iterable<JsonLdInput>, options?: JsonLdOptions): string {
  return wholeText(jsonLdFormat('toJsonLd', options), records)
}

/**
 * Like `toJsonLd`, in chunks with one node per line. It also accepts records from an async source.
 *
 * @throws TypeError like `toJsonLd`, when the chunk is requested
 * @example
 * import { evidence } from 'open-xiamen/evidence'
 * import { streamJsonLd } from 'open-xiamen/convert'
 * let text = ''
 * for await (const chunk of streamJsonLd(evidence)) text += chunk
 * console.log(JSON.parse(text)['@graph'].length === evidence.length) // true
 */
export async function* streamJsonLd(
  records: Records<JsonLdInput>,
  options?: JsonLdOptions,
): AsyncGenerator<string, void, undefined> {
  yield* streamText(jsonLdFormat('streamJsonLd', options), records)
}

const PACKAGE = 'https://unpkg.com/open-xiamen/dist/'
/** The URL of the package's JSON Schemas, which define the properties that no other vocabulary has. */
export const SCHEMAS = `${PACKAGE}schema/`
/** The URL of the published JSON-LD document. */
const DOCUMENT = `${PACKAGE}data/open-xiamen.jsonld`
const EDTF = 'http://id.loc.gov/datatypes/edtf/EDTF'

/** Only prefixes and the base IRI, so that every value is explicit. */
const context = (base: string) => ({
  '@base': base,
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  dcterms: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  ...Object.fromEntries(partNames.map((part) => [part, `${SCHEMAS}${part}.json#/$defs/record/properties/`])),
})

function jsonLdFormat(caller: string, options: JsonLdOptions | undefined): TextFormat<JsonLdInput> {
  const { base = DOCUMENT } = checkOptions(caller, options, ['base'])
  if (!/^https?:\/\/[^\s#]+$/.test(base)) {
    throw wrongValue(caller, 'options.base to be a URL without a fragment', base)
  }
  return {
    caller,
    head: `{"@context":${JSON.stringify(context(base))},"@graph":[\n`,
    between: ',\n',
    body: (input) => JSON.stringify(nodeOf(input)),
    tail: '\n]}\n',
  }
}

/** A node of the graph; `undefined` properties are not written. */
type Node = Readonly<Record<string, unknown>>

/** @throws RecordFault if the input is neither a record nor evidence, or has an unknown field */
function nodeOf(input: JsonLdInput): Node {
  const part = partOf(input)
  rowOf(part, input)
  const { kind = '' } = input as { kind?: string }
  const { all, ofKind } = classes[part]
  const [rest, more] = SPECIAL[part]?.(input as never) ?? [input, {}]
  return {
    '@id': 'record' in input ? annotationIri(input) : iri(input.id),
    '@type': [termFor(ofKind, kind) ?? all[0], ...all.slice(1)],
    ...propertiesOf(fieldsOf(part), rest, `${part}:`),
    ...more,
  }
}

function partOf(input: JsonLdInput): PartName {
  if ('record' in input && !('type' in input)) return 'evidence'
  const { type } = input as { type?: unknown }
  const part = (Object.keys(recordTypes) as CollectionName[]).find((name) => recordTypes[name] === type)
  if (part) return part
  throw new RecordFault('type', 'to be the type of a record', type)
}

/** @param address the prefix of the fields in the package's JSON Schema: `events:` */
function propertiesOf(fields: OwnFields, item: object, address: string): Node {
  const node: Record<string, unknown> = {}
  const add = (term: string, written: unknown) => {
    node[term] = term in node ? [node[term], written].flat() : written
  }
  for (const [key, field] of Object.entries(fields)) {
    const value: unknown = (item as Readonly<Record<string, unknown>>)[key]
    if (value === undefined) continue
    const here = `${address}${key}`
    const { term = here } = field
    // the schema of the field explains unknown values
    if (value === null) add(here, json(null))
    else if (field.is !== 'list') add(term, write(field, value, here))
    else for (const one of value as unknown[]) add(term, [write(field.of, one, `${here}/items`)].flat())
    if (field.is === 'date') add(`${here}/properties/basis`, (value as { basis?: unknown }).basis)
  }
  return node
}

function write(field: OwnField, value: unknown, here: string): unknown {
  switch (field.is) {
    case 'text':
    case 'aliases':
      return texts(value as OwnText | Aliases)
    case 'date':
      return typed(EDTF, (value as { edtf: string }).edtf)
    case 'day':
      return typed(EDTF, value)
    case 'ref':
      return link(value as string)
    case 'object':
      return propertiesOf(field.fields, value as object, `${here}/properties/`)
    case 'values':
      return json(value)
  }
  const term = termFor(field.terms, String(value))
  return term === undefined ? value : { '@id': term }
}

function termFor(terms: Readonly<Record<string, string>> | undefined, value: string): string | undefined {
  return terms && Object.hasOwn(terms, value) ? terms[value] : undefined
}

const iri = (id: string) => `#${encodeURIComponent(id)}`
/** A reference; in users' own records, a name replaces a missing record. */
const link = (id: string) => (ID.test(id) ? { '@id': iri(id) } : { 'schema:name': id })
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const links = (ids: readonly string[] | undefined) => ids?.map(link)
const typed = (type: string, value: unknown) => ({ '@type': type, '@value': value })
const json = (value: unknown) => typed('@json', value)

function texts(text: OwnText | Aliases | undefined): Node[] | undefined {
  const inLanguage = (language: string, values: string | readonly string[] = []) =>
    [values].flat().map((value) => ({ '@value': value, '@language': language }))
  return text && [...inLanguage('zh-Hans', text.zh), ...inLanguage('en', text.en)]
}

/** The fields of an item that are written as usual, and its other properties. */
type Special<T> = (item: T) => readonly [usual: object, others: Node]

/** The properties that schema.org and Web Annotation structure differently from the model. */
const SPECIAL: { readonly [P in PartName]?: Special<PartRecord<P>> } = {
  events: ({ participants, ...event }) => {
    const [start = '', end = start] = event.date.edtf.split('/')
    const plain = isPlain(start) && isPlain(end)
    const organizers = (participants ?? []).flatMap(({ role, who }) => (/organizer|host/.test(role) && who) || [])
    const others = {
      ...(plain && { 'schema:startDate': typed('schema:Date', start), 'schema:endDate': typed('schema:Date', end) }),
      // schema.org has no status for past or current events
      ...(event.status === 'planned' && { 'schema:eventStatus': { '@id': 'schema:EventScheduled' } }),
      'schema:organizer': organizers.length > 0 ? links(organizers) : undefined,
      // a schema.org Role wraps the value of a property and repeats the property
      'events:participants': participants?.map(({ role, who, group, as }) => ({
        '@type': 'schema:Role',
        'schema:roleName': role,
        'events:participants': who === undefined ? { '@type': 'schema:Thing', 'schema:name': texts(group) } : link(who),
        'schema:description': texts(as),
      })),
    }
    return [event, others]
  },
  ties: (tie) => [tie, { 'schema:about': links([tie.party, tie.partner]), ...claimIn(tie.sources) }],
  figures: (figure) => {
    const { min, max } = figureRange(figure)
    const others = {
      'schema:value': min === max ? min : undefined,
      // the qualifier states whether the bounds are inclusive
      'schema:minValue': min,
      'schema:maxValue': max,
      'schema:unitText': figure.unit,
    }
    return [figure, others]
  },
  places: ({ country, location, ...place }) => [
    place,
    {
      'schema:address': country && { '@type': 'schema:PostalAddress', 'schema:addressCountry': country },
      'schema:geo': location && {
        '@type': 'schema:GeoCoordinates',
        'schema:latitude': location.lat,
        'schema:longitude': location.lon,
      },
    },
  ],
  people: (person) => {
    const { roles = [] } = person
    const others = {
      'schema:jobTitle': roles.flatMap(({ title }) => texts(title) ?? []),
      'schema:worksFor': links(roles.flatMap(({ organization }) => organization ?? [])),
    }
    return [person, others]
  },
  statements: (statement) => {
    const { by, sources = [] } = statement
    // an article that makes a statement itself is not an author
    const authors = links(by?.filter((id) => !sources.includes(id)))
    return [statement, { 'schema:author': authors, ...claimIn(sources) }]
  },
  evidence: (entry) => {
    const { source, start, end, quote, ...usual } = entry
    const others = {
      'oa:motivatedBy': { '@id': entry.agrees === 'no' ? 'oa:questioning' : 'oa:identifying' },
      'oa:hasTarget': {
        '@type': 'oa:SpecificResource',
        'oa:hasSource': link(source),
        'oa:hasSelector': selectorsOf(entry),
      },
    }
    return [usual, others]
  },
}

/** The sources of a claim, in which it appears. */
function claimIn(sources: readonly string[] | undefined): Node {
  return { 'schema:citation': links(sources), 'schema:appearance': links(sources) }
}

/** The offsets of an article's passage and, for readers, its first and last characters; for a page, the quote. */
function selectorsOf({ start, end, from, to, quote }: OwnEvidence): Node[] | undefined {
  if (quote !== undefined) return [{ '@type': 'oa:TextQuoteSelector', 'oa:exact': quote }]
  if (from === undefined) return undefined
  return [
    {
      '@type': 'oa:TextPositionSelector',
      'oa:start': typed('xsd:nonNegativeInteger', start),
      'oa:end': typed('xsd:nonNegativeInteger', end),
    },
    {
      '@type': 'oa:FragmentSelector',
      'dcterms:conformsTo': { '@id': 'https://wicg.github.io/scroll-to-text-fragment/' },
      'rdf:value': `:~:text=${(from === to ? [from] : [from, to]).map(fragmentText).join(',')}`,
    },
  ]
}

/** `-`, `,` and `&` have a special meaning in a text fragment. */
function fragmentText(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D')
}

function annotationIri({ record, fields, source, document, start, end, quote }: OwnEvidence): string {
  const place =
    document === undefined ? [source, ...(quote === undefined ? [] : [quote])] : [document, `${start}-${end}`]
  return `${iri(record)}@${[...place, fields.join()].map(encodeURIComponent).join(':')}`
}

export const jsonLd: OutputFormat = {
  name: 'JSON-LD',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  stream: (_, records: Records<JsonLdInput>, { base } = {}) => streamJsonLd(records, { base }),
}
