import {
  events,
  figures,
  forums,
  initiatives,
  organizations,
  people,
  places,
  sources,
  statements,
  ties,
} from '../index.js'
import type { Collections } from '../types/dataset.js'

/**
 * The collections as the main entry exports them, for the entries that are built beside it: they take the records from
 * there and hold none themselves.
 */
export const collections: Collections = {
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
}
