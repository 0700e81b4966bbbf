import type { Given, Passage } from './passage.js'

/** A value that a passage should state and does not, by the way to it; the passage is what was found unless that is given. */
export type Finding = readonly [path: string, expected: string, found?: string]

/**
 * What a passage needs so that it names a record: one name from each list. A record with a name of its own has one list; a
 * record without one has a list for each record that names it; a record that nothing names has none.
 */
export type Named = readonly (readonly string[])[]

/** What names every record, by its id. */
export type Names = ReadonlyMap<string, Named>

/** A check of what a passage states, by the characters of the passage alone. */
export type PassageRule = (passage: Passage, names: Names) => Finding[]

/** The end of what is expected of a passage: the other way to make the entry right. */
export const OR_INFERRED = ', or the basis "inferred" with a note that says what else is needed'

/** A rule that looks at one value at a time. */
export function valueRule(check: (given: Given, passage: Passage, names: Names) => string | undefined): PassageRule {
  return (passage, names) =>
    passage.given.flatMap((given): Finding[] => {
      const expected = check(given, passage, names)
      return expected === undefined ? [] : [[given.path, `${expected}${OR_INFERRED}`]]
    })
}
