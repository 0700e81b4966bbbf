import type { OrganizationId } from '../records/ids.js'
import { organizations } from '../records/organizations.js'
import type { Organization } from '../types/organization.js'
import { getById } from './find-by-id.js'

/**
 * The organization with an id.
 *
 * @throws RangeError when no organization has the id (untyped callers only: the type allows no other)
 * @example
 * import { getOrganization } from 'open-xiamen'
 * console.log(getOrganization('xiamen-university').kind) // university
 */
export function getOrganization(id: OrganizationId): Organization {
  return getById('getOrganization', organizations, id)
}
