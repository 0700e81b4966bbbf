import type { Given, Passage } from './passage.js'

/** A value that is missing from a passage, by its path; `found` is the passage unless given. */
export type Finding = readonly [path: string, expected: string, found?: string]

/**
 * Lists of names; a passage names a record if it contains one name from each list. A record with a name has one list. A record
 * without a name has a list for each record that names it. An unnamed record has none.
 */
export type Named = readonly (readonly string[])[]

export type Names = ReadonlyMap<string, Named>

/** A check of a passage by its text alone. */
export type PassageRule = (passage: Passage, names: Names) => Finding[]

/** The end of an expectation: the alternative way to correct the entry. */
export const OR_INFERRED = ', or the basis "inferred" with a note that states what else is needed'

/** A rule that checks one value at a time. */
export function valueRule(check: (given: Given, passage: Passage, names: Names) => string | undefined): PassageRule {
  return (passage, names) =>
    passage.given.flatMap((given): Finding[] => {
      const expected = check(given, passage, names)
      return expected === undefined ? [] : [[given.path, `${expected}${OR_INFERRED}`]]
    })
}
