import type { Ids, KnownIds } from './ids.js'
import type { Reference } from './reference.js'
import type { Text } from './text.js'

/** An office that an article gives to a person, at the time of the article. */
export interface Role<out I extends Ids = KnownIds> {
  readonly title: Text
  readonly organization?: I['organization'] | undefined
}

/** A named person. */
export interface Person<out I extends Ids = KnownIds> {
  readonly id: I['person']
  readonly type: 'person'
  /** `en` in the form the person uses, or Hanyu Pinyin with the family name first. */
  readonly name: Text
  readonly roles: readonly Role<I>[]
  readonly references?: readonly Reference[] | undefined
  readonly sources: readonly I['source'][]
}
