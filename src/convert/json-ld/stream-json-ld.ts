import type { Records } from '../part.js'
import { streamText } from '../text-format.js'
import { bundledInput } from './bundled-input.js'
import { type JsonLdInput, jsonLdFormat } from './json-ld-format.js'

/**
 * As `toJsonLd`, in chunks, of records that can come from an async source; a node a line.
 *
 * @throws TypeError for what is no record and no evidence, when the chunk is asked for
 * @example
 * import { evidence } from 'open-xiamen/evidence'
 * import { streamJsonLd } from 'open-xiamen/convert'
 * let text = ''
 * for await (const chunk of streamJsonLd(evidence)) text += chunk
 * console.log(JSON.parse(text)['@graph'].length === evidence.length) // true
 */
export async function* streamJsonLd(
  input: Records<JsonLdInput> = bundledInput('streamJsonLd'),
): AsyncGenerator<string, void, undefined> {
  yield* streamText(jsonLdFormat('streamJsonLd'), input)
}
