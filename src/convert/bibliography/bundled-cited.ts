import type { CitedCollections } from '../../cite/cite.js'
import { organizations, people, sources } from '../../index.js'
import type { KnownIds } from '../../types/ids.js'

export const bundledCited: CitedCollections<KnownIds> = { sources, people, organizations }
