import type { AuthoredRecord } from '../../read/authored-schema.js'
import type { Given, Passage } from './passage.js'

/** What a passage lacks of a value that it is said to state. */
export interface Finding {
  /** The way to the value: `participants.0.who`. */
  readonly field: string
  readonly expected: string
  /** The passage itself unless given. */
  readonly found?: string
}

/** The records by id, for what a passage may call them. */
export type Records = ReadonlyMap<string, { readonly record: AuthoredRecord; readonly names: Named }>

/**
 * What has to stand in a passage that names a record: of each list one of its names. A record with a name of its own has one
 * list; a record without one is named by several others.
 */
export type Named = readonly (readonly string[])[]

/** A check of what a passage states, by the characters of the passage alone. */
export type PassageRule = (passage: Passage, records: Records) => Finding[]

/** The end of what is expected of a passage: the other way to make the entry right. */
export const OR_INFERRED = ', or the basis "inferred" with a note that says what else is needed'

/** A rule that looks at one value at a time. */
export function valueRule(
  check: (given: Given, passage: Passage, records: Records) => string | undefined,
): PassageRule {
  return (passage, records) =>
    passage.given.flatMap((given) => {
      const expected = check(given, passage, records)
      return expected === undefined ? [] : [{ field: given.path, expected: `${expected}${OR_INFERRED}` }]
    })
}
