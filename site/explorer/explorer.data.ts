import { coverage } from '../../src/evidence/index.js'

declare const data: typeof coverage

export { data }

/** The coverage of the collections, without loading the evidence. */
export default {
  load: (): typeof coverage => coverage,
}
