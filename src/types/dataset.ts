import type { Corroboration } from './corroboration.js'
import type { Event } from './event.js'
import type { Evidence } from './evidence.js'
import type { Figure } from './figure.js'
import type { Forum } from './forum.js'
import type { AnyIds, Ids, KnownIds } from './ids.js'
import type { Initiative } from './initiative.js'
import type { Organization } from './organization.js'
import type { Person } from './person.js'
import type { Place } from './place.js'
import type { Source } from './source.js'
import type { Statement } from './statement.js'
import type { Tie } from './tie.js'

/** All collections of a dataset, by name. */
export interface Collections<out I extends Ids = KnownIds> {
  readonly events: readonly Event<I>[]
  readonly forums: readonly Forum<I>[]
  readonly ties: readonly Tie<I>[]
  readonly figures: readonly Figure<I>[]
  readonly places: readonly Place<I>[]
  readonly organizations: readonly Organization<I>[]
  readonly people: readonly Person<I>[]
  readonly initiatives: readonly Initiative<I>[]
  readonly statements: readonly Statement<I>[]
  readonly sources: readonly Source<I>[]
}

/** The name of a collection. */
export type CollectionName = keyof Collections

/** A record of any collection; `type` tells which. */
export type AnyRecord<I extends Ids = KnownIds> = Collections<I>[CollectionName][number]

/** The collections, the evidence behind them, and what pages outside the articles say of them. */
export interface Dataset<out I extends Ids = AnyIds> extends Collections<I> {
  readonly evidence: readonly Evidence<I>[]
  readonly corroboration: readonly Corroboration<I>[]
}
