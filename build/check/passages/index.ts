import { DataError, type DataProblem } from '../../read/data-problem.js'
import type { EvidenceLock } from '../../read/lock-file.js'
import type { AuthoredData } from '../../read/read-data.js'
import { leavesListOpen } from './leaves-list-open.js'
import { namesOfRecords, type Passage, passagesOf } from './passage.js'
import { printsDate } from './prints-date.js'
import type { PassageRule } from './rule.js'
import { hasMark, namesReference, printsNumber, printsWording, printsWords } from './value-rules.js'

/** The rules for passages that state a value, by name. Each rule applies by the kind of field in the model. */
const ofStated = { namesReference, printsNumber, printsDate, printsWords, hasMark, leavesListOpen }

/** The rules for every passage, inferred or stated. */
const ofAll = { printsWording }

export interface PassageProblem extends DataProblem {
  readonly rule: keyof typeof ofStated | keyof typeof ofAll
}

/** The message if the check cannot run. */
export const SKIPPED =
  'evidence: skipped: give the directory of the article texts as an argument or in OPEN_XIAMEN_SOURCES'

/** Every value that an entry gives as stated although it is not in the passage. */
export function passageProblems(
  data: AuthoredData,
  lock: EvidenceLock,
  texts: ReadonlyMap<string, string>,
): PassageProblem[] {
  const names = namesOfRecords(data)
  return passagesOf(data, lock, texts).flatMap((passage) => {
    const rules = { ...ofAll, ...((passage.entry.basis ?? 'stated') === 'stated' && ofStated) }
    return Object.entries<PassageRule>(rules).flatMap(([rule, check]) =>
      check(passage, names).map(([field, expected, found = shown(passage)]) => ({
        ...data.placeOf(passage.collection, passage.record.id, `evidence.${passage.position}`),
        collection: passage.collection,
        record: passage.record.id,
        rule: rule as PassageProblem['rule'],
        field,
        expected,
        found,
      })),
    )
  })
}

/**
 * Checks that each passage by itself states what its entry claims.
 *
 * @throws DataError with every value that is not in its passage
 */
export function checkPassages(data: AuthoredData, lock: EvidenceLock, texts: ReadonlyMap<string, string>): void {
  const problems = passageProblems(data, lock, texts)
  if (problems.length > 0) throw new DataError(problems)
}

function shown({ text }: Passage): string {
  return `"${text.length > 60 ? `${text.slice(0, 36)}…${text.slice(-20)}` : text}"`
}
