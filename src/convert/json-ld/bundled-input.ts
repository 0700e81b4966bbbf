import { partNames } from '../../references/collection-names.js'
import { bundledPart } from '../part.js'
import type { JsonLdInput } from './json-ld-format.js'

/** Every record and every entry of the evidence. */
export function bundledInput(caller: string): readonly JsonLdInput[] {
  return partNames.flatMap<JsonLdInput>((part) => bundledPart(caller, part))
}
