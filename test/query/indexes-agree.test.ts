import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  findStatements,
  findTies,
  indexStatements,
  indexTies,
  type StatementQuery,
  statements,
  type TieQuery,
  ties,
} from '../../src/index.js'
import { statementKinds } from '../../src/kinds/statement-kinds.js'
import { tieKinds } from '../../src/kinds/tie-kinds.js'

const oneOrMore = <T>(...values: T[]) =>
  fc.option(fc.oneof(fc.constantFrom(...values), fc.subarray(values, { minLength: 1 })), { nil: undefined })
const when = {
  during: fc.constantFrom(undefined, '2017', '1980/2012', '2022-03', '../1990', '2018/..', '2022-12-31'),
  match: fc.constantFrom(undefined, 'overlaps' as const, 'within' as const),
}

const tieQuery: fc.Arbitrary<TieQuery> = fc.record({
  ...when,
  kind: oneOrMore(...tieKinds),
  country: oneOrMore(...ties.map(({ country }) => country)),
  party: oneOrMore('xiamen' as const, 'port-of-xiamen' as const),
  partner: oneOrMore(...ties.map(({ partner }) => partner)),
  source: oneOrMore('foreign-affairs-2022' as const, 'historic-city-2020' as const),
  text: fc.constantFrom(undefined, '友', 'nice', 'Port of', '('),
})
const statementQuery: fc.Arbitrary<StatementQuery> = fc.record({
  ...when,
  by: oneOrMore(...statements.flatMap(({ by }) => by)),
  about: oneOrMore(...statements.flatMap(({ about }) => about)),
  kind: oneOrMore(...statementKinds),
  event: oneOrMore(...statements.flatMap(({ event }) => event ?? [])),
  source: oneOrMore(...statements.flatMap(({ sources }) => sources)),
  text: fc.constantFrom(undefined, '厦门', 'cooperation', 'brics innovation', '[a-z]'),
})

test('property: an index of some ties answers every query as their array does', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...ties]), tieQuery, (some, query) => {
      expect(findTies(query, indexTies(some))).toEqual(findTies(query, some))
    }),
    { numRuns: 2000 },
  )
})

test('property: an index of some statements answers every query as their array does', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...statements]), statementQuery, (some, query) => {
      expect(findStatements(query, indexStatements(some))).toEqual(findStatements(query, some))
    }),
    { numRuns: 2000 },
  )
})
