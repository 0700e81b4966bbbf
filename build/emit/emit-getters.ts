import type { RecordModel } from '../../src/model/field.js'
import { recordModels } from '../../src/model/index.js'
import { GENERATED } from './names.js'

/** src/generated/getters.ts: `getEvent` and its sisters, each with an example of a record that exists. */
export function emitGetters(dataset: Readonly<Record<string, readonly { readonly id: string }[]>>): string {
  return `${GENERATED}import { getById } from '../query/find-by-id.js'
import type { ${recordModels.map(({ typeName }) => `${typeName}Id`).join(', ')} } from './ids.js'
import { ${recordModels.map(({ collection }) => collection).join(', ')} } from './records.js'
import type { AnyRecord, Collections, ${recordModels.map(({ typeName }) => typeName).join(', ')} } from './types.js'

/** The bundled collections by name, frozen. */
export const bundledCollections: Collections = /* @__PURE__ */ Object.freeze({ ${recordModels.map(({ collection }) => collection).join(', ')} })

/** Every bundled record, collection by collection. */
export const bundledRecords: readonly AnyRecord[] = /* @__PURE__ */ (() => Object.freeze(Object.values(bundledCollections).flat()))()

${recordModels.map((model) => getter(model, dataset[model.collection]?.[0]?.id ?? '')).join('\n\n')}
`
}

/** src/generated/exported-getters.ts: what the main entry exports of them. */
export function emitExportedGetters(): string {
  return `${GENERATED}export { ${recordModels.map(({ typeName }) => `get${typeName}`).join(', ')} } from './getters.js'
`
}

function getter({ name, typeName, collection }: RecordModel, example: string): string {
  const article = /^[aeiou]/.test(name) ? 'an' : 'a'
  return `/**
 * The ${name} with an id.
 *
 * @throws RangeError if no ${name} has the id (untyped callers only: the type allows no other), with the nearest ids
 * @example
 * import { get${typeName} } from 'open-xiamen'
 * console.log(get${typeName}('${example}').type) // ${name}
 */
export function get${typeName}(id: ${typeName}Id): ${typeName} {
  return getById('get${typeName}', '${article} ${name}', ${collection}, id)
}`
}
