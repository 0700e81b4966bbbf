import { bestKnown } from './best-known.js'
import { dateBasis } from './date-basis.js'
import { dateWindow } from './date-window.js'
import { derivedValuesFollow } from './derived-values.js'
import { editionOfForum } from './edition-of-forum.js'
import { everyFieldHasEvidence } from './every-field-has-evidence.js'
import { evidenceFieldsExist } from './evidence-fields-exist.js'
import { evidenceInSource } from './evidence-in-source.js'
import { inferredHasNote } from './inferred-has-note.js'
import { noCycles } from './no-cycles.js'
import { openListsAreLists } from './open-lists-are-lists.js'
import { resolvedReferences } from './resolved-references.js'
import type { Rule } from './rule.js'
import { saysFits } from './says-fits.js'
import { saysValid } from './says-valid.js'
import { sisterCityStated } from './sister-city-stated.js'
import { succession } from './succession.js'

/** Rules that need only one record. */
export const recordRules: readonly Rule[] = [dateWindow, openListsAreLists]

/** Rules between records, and between records and their evidence if there is any. */
export const datasetRules: readonly Rule[] = [
  resolvedReferences,
  noCycles,
  ...recordRules,
  dateBasis,
  editionOfForum,
  succession,
  derivedValuesFollow,
  evidenceFieldsExist,
  evidenceInSource,
  inferredHasNote,
  sisterCityStated,
  saysValid,
  saysFits,
  bestKnown,
]

/** The rules for a dataset with complete evidence; `parseDataset` runs them all. */
export const rules: readonly Rule[] = [...datasetRules, everyFieldHasEvidence]
