import { wholeText } from '../text-format.js'
import { bundledInput } from './bundled-input.js'
import { type JsonLdInput, jsonLdFormat } from './json-ld-format.js'

/**
 * Records and evidence as the text of a JSON-LD document: a record on schema.org (Event, City, Organization, Person,
 * Claim, Observation …) with the article it is derived from (PROV), an entry of the evidence as a Web Annotation with
 * selectors. The context is in the document.
 *
 * @param input records and evidence of your own; every bundled one unless given
 * @throws TypeError for what is neither
 * @example
 * import { getPlace } from 'open-xiamen'
 * import { toJsonLd } from 'open-xiamen/convert'
 * const [city] = JSON.parse(toJsonLd([getPlace('wellington')]))['@graph']
 * console.log(city['@type'][0], city.name.en) // schema:City Wellington
 */
export function toJsonLd(input: Iterable<JsonLdInput> = bundledInput('toJsonLd')): string {
  return wholeText(jsonLdFormat('toJsonLd'), input)
}
