import { emitOwnFields } from './emit-own-fields.js'
import { emitSchemas, emitVocabularies } from './emit-schemas.js'
import { emitTables } from './emit-tables.js'
import { emitTypes } from './emit-types.js'
import { emitWords } from './emit-words.js'

/** Generates the modules of src/generated/ that depend only on the model, by file name. */
export function emitModel(): ReadonlyMap<string, string> {
  return new Map([
    ['types.ts', emitTypes()],
    ['vocabularies.ts', emitVocabularies()],
    ['schemas.ts', emitSchemas()],
    ['own-fields.ts', emitOwnFields()],
    ['tables.ts', emitTables()],
    ['words.ts', emitWords()],
  ])
}
