import type { Coverage } from '../../src/evidence/coverage.js'
import { otherParts, recordModels } from '../../src/model/index.js'
import { GENERATED } from './names.js'

/** src/generated/records.ts: the bundled collections, deeply frozen, each read from its JSON file. */
export function emitRecords(): string {
  const subsets = recordModels.flatMap((model) => (model.subsets ?? []).map((subset) => ({ model, subset })))
  const types = [...recordModels.map(({ typeName }) => typeName), ...subsets.map(({ subset }) => subset.typeName)]
  return `${GENERATED}import { deepFreeze } from '../freeze.js'
${recordModels.map(({ collection }) => `import ${collection}Json from './records/${collection}.json' with { type: 'json' }`).join('\n')}
import redirectsJson from './records/redirects.json' with { type: 'json' }
import type { Redirect } from '../query/redirect.js'
import type { ${types.sort().join(', ')} } from './types.js'

${recordModels.map(({ collection, typeName, means }) => `/** ${means.en} */\nexport const ${collection}: readonly ${typeName}[] = /* @__PURE__ */ deepFreeze(${collection}Json)`).join('\n\n')}

${subsets
  .map(
    ({ model, subset: { name, typeName, one, where } }) =>
      `/** ${one} */\nexport const ${name}: readonly ${typeName}[] = /* @__PURE__ */ (() =>\n  Object.freeze(${model.collection}.filter((record): record is ${typeName} => ${Object.entries(
        where,
      )
        .map(([key, value]) => `record.${key} === '${value}'`)
        .join(' && ')})))()`,
  )
  .join('\n\n')}

/** Ids that were published and are no longer in use, and what became of them. */
export const redirects: readonly Redirect[] = /* @__PURE__ */ deepFreeze(redirectsJson)
`
}

/** src/generated/entries.ts: what is known about the records, in a module of its own, as it is larger than they are. */
export function emitEntries(coverage: Readonly<Record<string, Coverage>>): string {
  return `${GENERATED}import { deepFreeze } from '../freeze.js'
${otherParts.map(({ collection }) => `import ${collection}Json from './records/${collection}.json' with { type: 'json' }`).join('\n')}
import type { Coverage } from '../evidence/coverage.js'
import type { ${otherParts.map(({ typeName }) => typeName).join(', ')} } from './types.js'

${otherParts.map(({ collection, typeName, means }) => `/** ${means.en} */\nexport const ${collection}: readonly ${typeName}[] = /* @__PURE__ */ deepFreeze(${collection}Json)`).join('\n\n')}

/** What each collection covers: its scope, whether it is complete, as of which day and by which source. */
export const coverage: Readonly<Record<${Object.keys(coverage)
    .map((name) => `'${name}'`)
    .join(' | ')}, Coverage>> = /* @__PURE__ */ deepFreeze(${JSON.stringify(coverage)})
`
}

/** The declaration of a JSON file, so that the compiler need not work its type out. */
export function emitJsonType(typeName: string, from = '../types.js'): string {
  return `${GENERATED}import type { ${typeName} } from '${from}'

declare const items: readonly ${typeName}[]
export default items
`
}
