import { valueRule } from './rule.js'
import { standsAsName } from './stands.js'

/**
 * A passage that states a reference names the record: one of its names, in either language, stands there. An article that
 * is referred to by a passage of its own speaks for itself.
 */
export const namesReference = valueRule(({ shape, value }, { entry, text }, records) => {
  if (shape.is !== 'ref' || value === entry.in) return undefined
  const { names } = records.get(String(value)) ?? {}
  // an id that no record has is refused when the data is compiled
  if (!names) return undefined
  if (names.length === 0) return `no "${value}", as a record of its type has no name that could stand in a passage`
  const missing = names.find((some) => !some.some((name) => standsAsName(name, text)))
  return missing && `a name of "${value}" in the passage (${missing.map((name) => `"${name}"`).join(', ')})`
})
