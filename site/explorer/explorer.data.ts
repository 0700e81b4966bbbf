import { coverage } from '../../src/evidence/index.js'

declare const data: typeof coverage

export { data }

/** What the collections cover, without the evidence beside which the library has it. */
export default {
  load: (): typeof coverage => coverage,
}
