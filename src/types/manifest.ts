import type { CollectionName } from './dataset.js'

/** How many records a part of the data has, and the digest of it. */
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
  readonly parts: { readonly [part in CollectionName | 'evidence' | 'corroboration']: ManifestEntry }
}
