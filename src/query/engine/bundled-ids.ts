import {
  knownForums,
  knownOrganizations,
  knownPeople,
  knownPlaces,
  otherIds,
  sourceIds,
} from '../../generated/known-ids.js'
import type { Known } from './search-table.js'

const listed = (ids: string) => ids.split(' ').map((id) => ({ id }))

/** The source ids that a query of bundled records can use. */
export const knownSources: readonly Known[] = /* @__PURE__ */ listed(sourceIds)

/** The ids that a bundled record can be about. */
export const knownRecords: readonly Known[] = /* @__PURE__ */ (() => [
  ...knownPlaces,
  ...knownOrganizations,
  ...knownPeople,
  ...knownForums,
  ...knownSources,
  ...listed(otherIds),
])()

/** The ids that can be a party to a tie. */
export const knownParties: readonly Known[] = /* @__PURE__ */ (() => [...knownPlaces, ...knownOrganizations])()
