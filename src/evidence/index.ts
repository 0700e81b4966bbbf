/**
 * The evidence behind every field: which characters of which article support it, and the means to check them; and what
 * public pages outside the articles say.
 *
 * @module open-xiamen/evidence
 */

export { type IntegrityProblem, verifyIntegrity } from '../integrity/verify-integrity.js'
export { corroboration, corroborationChecked, notCorroborated } from '../records/corroboration.js'
export { evidence } from '../records/evidence.js'
export type { Corroboration } from '../types/corroboration.js'
export type { Basis } from '../types/edtf-date.js'
export type { Evidence } from '../types/evidence.js'
export type { Manifest, ManifestEntry } from '../types/manifest.js'
export { corroborationFor } from './corroboration-for.js'
export { evidenceFor } from './evidence-for.js'
export { normaliseText } from './normalise-text.js'
export { type PassageStatus, type SourceVerification, type VerifiedEntry, verifySource } from './verify-source.js'
