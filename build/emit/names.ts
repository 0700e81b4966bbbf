import { recordModels } from '../../src/model/index.js'

/** The first line of every generated module. */
export const GENERATED = '// Generated from src/model/ and data/ by `npm run data`. Do not edit.\n'

/** What the files of data are together. */
export const TITLE = "Xiamen's international exchanges as open data"

/** The TypeScript type of a type of record: `Event` of `event`. */
export function typeOf(name: string): string {
  const model = recordModels.find((one) => one.name === name)
  if (!model) throw new RangeError(`src/model: expected the name of a type of record, found "${name}"`)
  return model.typeName
}

/** `eventKindValues` of `EventKind`: the list of the values of a vocabulary. */
export function listName(vocabulary: string): string {
  return `${lowerFirst(vocabulary)}Values`
}

/** `EventKind` as the beginning of the name of a constant: `eventKind`. */
export function lowerFirst(typeName: string): string {
  return `${typeName.charAt(0).toLowerCase()}${typeName.slice(1)}`
}
