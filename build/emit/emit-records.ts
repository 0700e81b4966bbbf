import type { Coverage } from '../../src/evidence/coverage.js'
import type { CollectionName, Collections } from '../../src/generated/types.js'
import type { PartModel, RecordModel } from '../../src/model/field.js'
import { otherParts, recordModels } from '../../src/model/index.js'
import { GENERATED } from './names.js'

const COLLECTIONS = recordModels.map(({ collection }) => collection).join(', ')

/** Generates src/generated/records.ts: the bundled collections, deeply frozen, each imported from its JSON file. */
export function emitRecords(): string {
  const subsets = recordModels.flatMap((model) => (model.subsets ?? []).map((subset) => ({ model, subset })))
  const types = [...recordModels.map(({ typeName }) => typeName), ...subsets.map(({ subset }) => subset.typeName)]
  const lists = subsets.map(({ model, subset: { name, typeName, one, where } }) => {
    const holds = Object.entries(where).map(([key, value]) => `record.${key} === '${value}'`)
    const test = `(record): record is ${typeName} => ${holds.join(' && ')}`
    return `/** ${one} */\nexport const ${name}: readonly ${typeName}[] = /* @__PURE__ */ (() =>\n  Object.freeze(${model.collection}.filter(${test})))()`
  })
  return `${GENERATED}import { deepFreeze } from '../freeze.js'
${jsonImports(recordModels)}
import redirectsJson from './records/redirects.json' with { type: 'json' }
import type { Redirect } from '../query/redirect.js'
import type { ${types.sort().join(', ')} } from './types.js'

${frozenLists(recordModels)}

${lists.join('\n\n')}

/** Published ids that are no longer in use, with their redirects. */
export const redirects: readonly Redirect[] = /* @__PURE__ */ deepFreeze(redirectsJson)
`
}

/** Generates src/generated/entries.ts: the evidence, in a separate module because it is larger than the records. */
export function emitEntries(coverage: Readonly<Record<string, Coverage>>): string {
  const names = Object.keys(coverage).map((name) => `'${name}'`)
  return `${GENERATED}import { deepFreeze } from '../freeze.js'
${jsonImports(otherParts)}
import type { Coverage } from '../evidence/coverage.js'
import type { ${otherParts.map(({ typeName }) => typeName).join(', ')} } from './types.js'

${frozenLists(otherParts)}

/** The coverage of each collection: its scope, whether it is complete, on which day, and by which source. */
export const coverage: Readonly<Record<${names.join(' | ')}, Coverage>> = /* @__PURE__ */ deepFreeze(${JSON.stringify(coverage)})
`
}

function jsonImports(of: readonly PartModel[]): string {
  const file = ({ collection }: PartModel) =>
    `import ${collection}Json from './records/${collection}.json' with { type: 'json' }`
  return of.map(file).join('\n')
}

function frozenLists(of: readonly PartModel[]): string {
  const list = ({ collection, typeName, means }: PartModel) =>
    `/** ${means.en} */\nexport const ${collection}: readonly ${typeName}[] = /* @__PURE__ */ deepFreeze(${collection}Json)`
  return of.map(list).join('\n\n')
}

/** The declaration of a JSON file, so that the compiler does not infer its type. */
export function emitJsonType(typeName: string, from = '../types.js'): string {
  return `${GENERATED}import type { ${typeName} } from '${from}'

declare const items: readonly ${typeName}[]
export default items
`
}

/** Generates src/generated/getters.ts: `getEvent` and the other getters, each with an example for an existing record. */
export function emitGetters(dataset: Collections): string {
  return `${GENERATED}import { getById } from '../query/find-by-id.js'
import type { ${recordModels.map(({ typeName }) => `${typeName}Id`).join(', ')} } from './ids.js'
import { ${COLLECTIONS} } from './records.js'
import type { AnyRecord, Collections, ${recordModels.map(({ typeName }) => typeName).join(', ')} } from './types.js'

/** The bundled collections by name, frozen. */
export const bundledCollections: Collections = /* @__PURE__ */ Object.freeze({ ${COLLECTIONS} })

/** Every bundled record, collection by collection. */
export const bundledRecords: readonly AnyRecord[] = /* @__PURE__ */ (() => Object.freeze(Object.values(bundledCollections).flat()))()

${recordModels.map((model) => getter(model, dataset[model.collection as CollectionName][0]?.id ?? '')).join('\n\n')}
`
}

/** Generates src/generated/exported-getters.ts: the getters that the main entry exports. */
export function emitExportedGetters(): string {
  const names = recordModels.map(({ typeName }) => `get${typeName}`)
  return `${GENERATED}export { ${names.join(', ')} } from './getters.js'\n`
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
