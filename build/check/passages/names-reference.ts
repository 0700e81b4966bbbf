import { valueRule } from './rule.js'
import { standsAsName } from './stands.js'

/**
 * A passage that states a reference names the record: one of its names, in either language, stands there. A reference
 * to the article itself needs no name.
 */
export const namesReference = valueRule(({ shape, value }, { entry, text }, names) => {
  if (shape.is !== 'ref' || value === entry.in) return undefined
  const named = names.get(String(value))
  // an id that no record has is refused when the data is compiled
  if (!named) return undefined
  if (named.length === 0) return `no "${value}", as a record of its type has no name that could stand in a passage`
  const missing = named.find((some) => !some.some((name) => standsAsName(name, text)))
  return missing && `a name of "${value}" in the passage (${missing.map((name) => `"${name}"`).join(', ')})`
})
