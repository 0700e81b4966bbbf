import { events } from '../records/events.js'
import { figures } from '../records/figures.js'
import { forums } from '../records/forums.js'
import { initiatives } from '../records/initiatives.js'
import { organizations } from '../records/organizations.js'
import { people } from '../records/people.js'
import { places } from '../records/places.js'
import { sources } from '../records/sources.js'
import { statements } from '../records/statements.js'
import { ties } from '../records/ties.js'
import type { Collections } from '../types/dataset.js'

/** The bundled collections by name, frozen. */
export const bundledCollections: Collections = /* @__PURE__ */ Object.freeze({
  events,
  forums,
  ties,
  figures,
  places,
  organizations,
  people,
  initiatives,
  statements,
  sources,
})
