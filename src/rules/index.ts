import { anniversariesAgree } from './anniversaries-agree.js'
import { codesHaveReferences } from './codes-have-references.js'
import { corroborationAgrees } from './corroboration-agrees.js'
import { corroborationNamesRecords } from './corroboration-names-records.js'
import { countryOfPartner } from './country-of-partner.js'
import { dateBasis } from './date-basis.js'
import { dateWindow } from './date-window.js'
import { disputesAreTold } from './disputes-are-told.js'
import { editionOfForum } from './edition-of-forum.js'
import { everyFieldHasEvidence } from './every-field-has-evidence.js'
import { evidenceFieldsExist } from './evidence-fields-exist.js'
import { evidenceInSource } from './evidence-in-source.js'
import { inferredHasNote } from './inferred-has-note.js'
import { noCycles } from './no-cycles.js'
import { openListsAreLists } from './open-lists-are-lists.js'
import { referencesNameFields } from './references-name-fields.js'
import { registerHasPages } from './register-has-pages.js'
import { resolvedReferences } from './resolved-references.js'
import type { Rule } from './rule.js'
import { sisterCityStated } from './sister-city-stated.js'
import { sourcesOfEvidence } from './sources-of-evidence.js'

/** The rules that every dataset must keep; `parseDataset` runs them all. */
export const rules: readonly Rule[] = [
  resolvedReferences,
  noCycles,
  dateWindow,
  dateBasis,
  editionOfForum,
  countryOfPartner,
  openListsAreLists,
  codesHaveReferences,
  referencesNameFields,
  evidenceFieldsExist,
  evidenceInSource,
  everyFieldHasEvidence,
  inferredHasNote,
  sisterCityStated,
  sourcesOfEvidence,
  registerHasPages,
  disputesAreTold,
  corroborationNamesRecords,
  corroborationAgrees,
  anniversariesAgree,
]
