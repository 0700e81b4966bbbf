import { createHash } from 'node:crypto'

/** The size of a file in bytes and its SHA-256 in hexadecimal. */
export function checksum(content: string | Uint8Array): { readonly bytes: number; readonly sha256: string } {
  const bytes = Buffer.from(content)
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}
