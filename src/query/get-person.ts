import type { PersonId } from '../records/ids.js'
import { people } from '../records/people.js'
import type { Person } from '../types/person.js'
import { getById } from './find-by-id.js'

/**
 * The person with an id.
 *
 * @throws RangeError when no person has the id (untyped callers only: the type allows no other)
 * @example
 * import { getPerson } from 'open-xiamen'
 * console.log(getPerson('zhang-quan').name.en) // Zhang Quan
 */
export function getPerson(id: PersonId): Person {
  return getById('getPerson', people, id)
}
