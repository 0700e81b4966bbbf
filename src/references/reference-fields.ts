import type { CollectionName } from '../types/dataset.js'
import type { Ids } from '../types/ids.js'
import { recordTypes } from './collection-names.js'

export type RecordType = Exclude<keyof Ids, 'country' | 'record'>

const ANY: readonly RecordType[] = /* @__PURE__ */ Object.values(recordTypes)
const ACTOR: readonly RecordType[] = ['person', 'organization', 'place']
const SOURCES = { sources: ['source'] } as const

/** For each collection: the fields that hold ids, and the types of record that each may name. `a.b` is `b` of each item of `a`. */
export const referenceFields: Readonly<Record<CollectionName, Readonly<Record<string, readonly RecordType[]>>>> = {
  events: {
    places: ['place'],
    forum: ['forum'],
    partOf: ['event'],
    'participants.who': ACTOR,
    about: ANY,
    ...SOURCES,
  },
  forums: { place: ['place'], partOf: ['forum'], organizers: ACTOR, ...SOURCES },
  ties: { party: ['place'], partner: ['place', 'organization'], ...SOURCES },
  figures: { about: ANY, ...SOURCES },
  places: { within: ['place'], ...SOURCES },
  organizations: { place: ['place'], parent: ['organization'], ...SOURCES },
  people: { 'roles.organization': ['organization'], ...SOURCES },
  initiatives: { by: ACTOR, places: ['place'], partOf: ['initiative'], ...SOURCES },
  statements: { by: [...ACTOR, 'source'], about: ANY, event: ['event'], ...SOURCES },
  sources: {
    publisher: ['organization'],
    relayedFrom: ['organization'],
    byline: ['person'],
    photographs: ['organization'],
  },
}
