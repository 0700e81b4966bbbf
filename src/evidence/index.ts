/**
 * The evidence for every field: what each article, page and dataset says, the exact passage, and functions to verify it.
 *
 * @module open-xiamen/evidence
 */
export { coverage, evidence } from '../generated/entries.js'
export type {
  Agreement,
  Basis,
  Evidence,
  OwnEvidence,
  OwnPassage,
  OwnReading,
  Passage,
  Reading,
} from '../generated/types.js'
export { accordingTo, type RecordAccordingTo } from './according-to.js'
export type { Coverage } from './coverage.js'
export { evidenceFor } from './evidence-for.js'
export { type InferredField, inferredFields } from './inferred-fields.js'
export type { Manifest, ManifestEntry } from './manifest.js'
export { normaliseText } from './normalise-text.js'
export { type IntegrityProblem, verifyIntegrity } from './verify-integrity.js'
export { type PassageStatus, type SourceVerification, type VerifiedEntry, verifySource } from './verify-source.js'
