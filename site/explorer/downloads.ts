import { type AnyRecord, type CollectionName, organizations, people, places } from 'open-xiamen'
import type { formats, OutputFormat } from 'open-xiamen/convert'
import type { Language } from '../words/language.js'

/** A format of `open-xiamen/convert` without its code, for the page to name it. */
export interface Download extends Omit<OutputFormat, 'stream' | 'parts'> {
  readonly format: keyof typeof formats
}

/** Records as a file; the converters are loaded on demand. */
export async function fileOf(
  { format, extension, mediaType }: Download,
  collection: CollectionName,
  records: readonly AnyRecord[],
  language: Language,
): Promise<{ readonly name: string; readonly blob: Blob }> {
  const { formats } = await import('open-xiamen/convert')
  const chunks: BlobPart[] = []
  for await (const chunk of formats[format].stream(collection, records, { language, places, people, organizations })) {
    chunks.push(chunk as BlobPart)
  }
  return { name: `open-xiamen-${collection}.${extension}`, blob: new Blob(chunks, { type: mediaType }) }
}
