import type { PartName } from '../generated/types.js'
import type { Coverage } from './coverage.js'

/** The number of items and the digest of one part of the data. */
export interface ManifestEntry {
  readonly count: number
  /** `sha256-` and the base64 SHA-256 of its canonical JSON (RFC 8785), as in Subresource Integrity. */
  readonly digest: string
}

/** The contents of `open-xiamen/manifest.json`: the version of the package and the digests of its data. */
export interface Manifest {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly parts: { readonly [part in PartName]: ManifestEntry }
  readonly coverage: { readonly [collection: string]: Coverage }
}
