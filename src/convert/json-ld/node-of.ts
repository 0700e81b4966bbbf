import { figureRange } from '../../index.js'
import type { AnyRecord } from '../../types/dataset.js'
import type { EdtfDate } from '../../types/edtf-date.js'
import type { Event } from '../../types/event.js'
import type { Figure } from '../../types/figure.js'
import type { Forum } from '../../types/forum.js'
import type { AnyIds } from '../../types/ids.js'
import type { Initiative } from '../../types/initiative.js'
import type { Organization, OrganizationKind } from '../../types/organization.js'
import type { Person } from '../../types/person.js'
import type { Place, PlaceKind } from '../../types/place.js'
import type { Source } from '../../types/source.js'
import type { Statement } from '../../types/statement.js'
import type { Tie } from '../../types/tie.js'
import { RecordFault } from '../record-fault.js'
import { iri, link, links } from './iri.js'
import type { JsonLdNode } from './json-ld-node.js'
import { aliasesByLanguage, byLanguage, listByLanguage } from './texts.js'

const PLACES: Readonly<Record<PlaceKind, string>> = {
  city: 'schema:City',
  continent: 'schema:Continent',
  country: 'schema:Country',
  county: 'schema:AdministrativeArea',
  district: 'schema:AdministrativeArea',
  lake: 'schema:LakeBodyOfWater',
  'metro-line': 'schema:Place',
  port: 'schema:Place',
  province: 'schema:State',
  region: 'schema:Place',
  state: 'schema:State',
  zone: 'schema:AdministrativeArea',
}

const ORGANIZATIONS: Readonly<Record<OrganizationKind, string>> = {
  'advisory-body': 'schema:Organization',
  association: 'schema:Organization',
  bloc: 'schema:Organization',
  company: 'schema:Corporation',
  consulate: 'schema:GovernmentOrganization',
  embassy: 'schema:GovernmentOrganization',
  government: 'schema:GovernmentOrganization',
  hospital: 'schema:MedicalOrganization',
  legislature: 'schema:GovernmentOrganization',
  media: 'schema:NewsMediaOrganization',
  party: 'schema:PoliticalParty',
  'research-institute': 'schema:ResearchOrganization',
  school: 'schema:EducationalOrganization',
  university: 'schema:CollegeOrUniversity',
  'working-group': 'schema:Organization',
}

const MODES = {
  'in-person': 'schema:OfflineEventAttendanceMode',
  online: 'schema:OnlineEventAttendanceMode',
  hybrid: 'schema:MixedEventAttendanceMode',
} as const

/** A record as a JSON-LD node, without its evidence. */
export function nodeOf(record: AnyRecord<AnyIds>): JsonLdNode {
  return { '@id': iri(record.id), identifier: record.id, ...propertiesOf(record), ...originOf(record) }
}

function propertiesOf(record: AnyRecord<AnyIds>): JsonLdNode {
  switch (record.type) {
    case 'event':
      return event(record)
    case 'forum':
      return forum(record)
    case 'tie':
      return tie(record)
    case 'figure':
      return figure(record)
    case 'place':
      return place(record)
    case 'organization':
      return organization(record)
    case 'person':
      return person(record)
    case 'initiative':
      return initiative(record)
    case 'statement':
      return statement(record)
    case 'source':
      return source(record)
  }
}

/** The term for a value of a field; another value would be no term at all. */
function known<K extends string>(terms: Readonly<Record<K, string>>, field: string, value: K): string {
  if (!Object.hasOwn(terms, value)) throw new RecordFault(field, `to be one of ${Object.keys(terms).join(', ')}`, value)
  return terms[value]
}

/** Where a record comes from; what is itself a creative work cites it too. */
function originOf(record: AnyRecord<AnyIds>): JsonLdNode {
  if (record.type === 'source') return {}
  // what the register rests on are pages, each an annotation of its own
  if (record.sources.length === 0) return {}
  const articles = links(record.sources)
  const claim = record.type === 'tie' || record.type === 'statement'
  return { wasDerivedFrom: articles, ...(claim && { citation: articles, appearance: articles }) }
}

/** A date as EDTF always; as a start and an end only where it says just that. */
function dates({ edtf }: EdtfDate): JsonLdNode {
  const [start = '', end = start] = edtf.split('/')
  const plain = /^\d{4}(?:-\d{2}){0,2}$/
  return { date: edtf, ...(plain.test(start) && plain.test(end) && { startDate: start, endDate: end }) }
}

function event(record: Event<AnyIds>): JsonLdNode {
  const organizers = (record.participants ?? []).flatMap(({ role, who }) =>
    who !== undefined && /organizer|host/.test(role) ? [link(who)] : [],
  )
  return {
    '@type': ['schema:Event', 'prov:Entity'],
    name: byLanguage(record.name),
    kind: record.kind,
    ...dates(record.date),
    basis: record.date.basis,
    status: record.status,
    // what is planned is scheduled; for what is over or under way schema.org has no status
    eventStatus: record.status === 'planned' ? 'schema:EventScheduled' : undefined,
    eventAttendanceMode: record.mode && known(MODES, 'mode', record.mode),
    location: links(record.places),
    superEvent:
      record.partOf || record.forum ? links([record.partOf, record.forum].filter((id) => id !== undefined)) : undefined,
    edition: record.edition,
    theme: record.theme && byLanguage(record.theme),
    organizer: organizers.length > 0 ? organizers : undefined,
    participant: record.participants?.map(({ role, who, group, as }) => ({
      '@type': 'schema:Role',
      roleName: role,
      participant: who === undefined ? { name: group && byLanguage(group) } : link(who),
      description: as && byLanguage(as),
    })),
    about: links(record.about),
    openLists: record.openLists,
  }
}

function forum(record: Forum<AnyIds>): JsonLdNode {
  return {
    '@type': ['schema:EventSeries', 'prov:Entity'],
    name: byLanguage(record.name),
    alternateName: aliasesByLanguage(record.aliases),
    kind: record.kind,
    frequency: record.frequency,
    location: record.place && link(record.place),
    superEvent: record.partOf && link(record.partOf),
    organizer: links(record.organizers),
  }
}

function tie(record: Tie<AnyIds>): JsonLdNode {
  return {
    '@type': ['schema:Claim', 'prov:Entity'],
    name: byLanguage(record.name),
    kind: record.kind,
    party: link(record.party),
    partner: link(record.partner),
    about: links([record.party, record.partner]),
    date: record.since?.edtf,
    basis: record.since?.basis,
    origin: record.origin,
    status: record.status,
    signatories: record.signatories,
    signedIn: record.signedIn,
    keywords: listByLanguage(record.areas),
    wording: record.wording,
  }
}

function figure(record: Figure<AnyIds>): JsonLdNode {
  const range = figureRange(record)
  return {
    '@type': ['schema:Observation', 'prov:Entity'],
    name: byLanguage(record.counts),
    kind: record.kind,
    qualifier: record.qualifier,
    wording: record.wording,
    quotedValue: record.value,
    value: record.qualifier === 'exact' ? record.value : undefined,
    // whether the bounds themselves are allowed, `qualifier` says
    minValue: range.min,
    maxValue: range.max,
    unitText: record.unit,
    observationAbout: links(record.about),
    date: record.period?.edtf,
    basis: record.period?.basis,
  }
}

function place(record: Place<AnyIds>): JsonLdNode {
  const codes: Readonly<Record<string, string | number | undefined>> = {
    'ISO 3166-2': record.subdivision,
    GeoNames: record.geonames,
    'UN/LOCODE': record.unlocode,
  }
  return {
    '@type': [known(PLACES, 'kind', record.kind), 'prov:Entity'],
    name: byLanguage(record.name),
    alternateName: aliasesByLanguage(record.aliases),
    kind: record.kind,
    address: record.country && { '@type': 'schema:PostalAddress', addressCountry: record.country },
    containedInPlace: record.within && link(record.within),
    geo: record.location && {
      '@type': 'schema:GeoCoordinates',
      latitude: record.location.lat,
      longitude: record.location.lon,
    },
    identifier: [
      record.id,
      ...Object.entries(codes).flatMap(([propertyID, value]) =>
        value === undefined ? [] : [{ '@type': 'schema:PropertyValue', propertyID, value }],
      ),
    ],
  }
}

function organization(record: Organization<AnyIds>): JsonLdNode {
  return {
    '@type': [known(ORGANIZATIONS, 'kind', record.kind), 'prov:Agent'],
    name: byLanguage(record.name),
    alternateName: aliasesByLanguage(record.aliases),
    kind: record.kind,
    location: record.place && link(record.place),
    parentOrganization: record.parent && link(record.parent),
    description: record.description && byLanguage(record.description),
  }
}

function person(record: Person<AnyIds>): JsonLdNode {
  return {
    '@type': ['schema:Person', 'prov:Agent'],
    name: byLanguage(record.name),
    jobTitle: listByLanguage(record.roles.map(({ title }) => title)),
    worksFor: links(record.roles.flatMap(({ organization: id }) => id ?? [])),
  }
}

function initiative(record: Initiative<AnyIds>): JsonLdNode {
  return {
    '@type': ['schema:Project', 'prov:Entity'],
    name: byLanguage(record.name),
    alternateName: aliasesByLanguage(record.aliases),
    kind: record.kind,
    status: record.status,
    by: links(record.by),
    location: links(record.places),
    date: record.date?.edtf,
    basis: record.date?.basis,
    partOf: record.partOf && link(record.partOf),
    keywords: listByLanguage(record.topics),
    description: record.description && byLanguage(record.description),
    openLists: record.openLists,
  }
}

function statement(record: Statement<AnyIds>): JsonLdNode {
  const articles = new Set(record.sources)
  return {
    '@type': ['schema:Claim', 'prov:Entity'],
    text: byLanguage(record.gist),
    kind: record.kind,
    by: links(record.by),
    // an article that speaks in its own voice is no author; its writers are
    author: links(record.by.filter((id) => !articles.has(id))),
    about: links(record.about),
    keywords: listByLanguage(record.topics),
    event: record.event && link(record.event),
    group: record.group && byLanguage(record.group),
    date: record.period?.edtf,
    basis: record.period?.basis,
    openLists: record.openLists,
  }
}

function source(record: Source<AnyIds>): JsonLdNode {
  return {
    '@type': ['schema:NewsArticle', 'prov:Entity'],
    name: byLanguage(record.title),
    publisher: record.publisher ? link(record.publisher) : undefined,
    relayedFrom: record.relayedFrom && link(record.relayedFrom),
    author: links(record.byline),
    inLanguage: record.language,
    date: record.published.edtf,
    basis: record.published.basis,
    document: record.document,
  }
}
