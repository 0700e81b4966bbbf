import type { PartName } from '../generated/types.js'
import type { Coverage } from './coverage.js'

/** One part of the data: how many items it has, and what they must be. */
export interface ManifestEntry {
  readonly count: number
  /** `sha256-` and the base64 SHA-256 of its canonical JSON (RFC 8785), as in Subresource Integrity. */
  readonly digest: string
}

/** The version of the package and what its data must be: `open-xiamen/manifest.json`. */
export interface Manifest {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly parts: { readonly [part in PartName]: ManifestEntry }
  readonly coverage: { readonly [collection: string]: Coverage }
}
