import { createHash } from 'node:crypto'

/** The name of the whole dataset. */
export const TITLE = "Xiamen's international exchanges as open data"

/** The media type of each file format. */
export const MEDIA: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex',
  csv: 'text/csv',
  geojson: 'application/geo+json',
  ics: 'text/calendar',
  json: 'application/json',
  jsonld: 'application/ld+json',
  parquet: 'application/vnd.apache.parquet',
}

/** The size of a file in bytes and its SHA-256 in hexadecimal. */
export function checksum(content: string | Uint8Array): { readonly bytes: number; readonly sha256: string } {
  const bytes = Buffer.from(content)
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}
