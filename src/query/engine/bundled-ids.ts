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

/** The sources that a query of bundled records can ask for. */
export const knownSources: readonly Known[] = /* @__PURE__ */ listed(sourceIds)

/** Whatever a bundled record can be about. */
export const knownRecords: readonly Known[] = /* @__PURE__ */ (() => [
  ...knownPlaces,
  ...knownOrganizations,
  ...knownPeople,
  ...knownForums,
  ...knownSources,
  ...listed(otherIds),
])()

/** Whatever can be a party of a tie. */
export const knownParties: readonly Known[] = /* @__PURE__ */ (() => [...knownPlaces, ...knownOrganizations])()
