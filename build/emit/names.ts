import { recordModels } from '../../src/model/index.js'

/** The first line of every generated module. */
export const GENERATED = '// Generated from src/model/ and data/ by `npm run data`. Do not edit.\n'

/** What the files of data are together. */
export const TITLE = "Xiamen's international exchanges as open data"

/** The TypeScript type of a type of record: `Event` of `event`. */
export function typeOf(name: string): string {
  const model = recordModels.find((one) => one.name === name)
  if (!model) throw new RangeError(`src/model: expected the name of a record type, found "${name}"`)
  return model.typeName
}

/** The name of the list of a vocabulary's values: `eventKindValues` for `EventKind`. */
export function listName(vocabulary: string): string {
  return `${lowerFirst(vocabulary)}Values`
}

/** A type name as the start of a constant's name: `eventKind` for `EventKind`. */
export function lowerFirst(typeName: string): string {
  return `${typeName.charAt(0).toLowerCase()}${typeName.slice(1)}`
}
