import { expect, test } from 'vitest'
import { findStatements, indexStatements, statements } from '../../src/index.js'

test('by who said it, of what, where and when', () => {
  expect(findStatements({ by: 'xue-weimin' }).map(({ id }) => id)).toEqual([
    'xue-party-plus-company',
    'xue-hopes-for-forum',
  ])
  expect(findStatements({ about: 'three-in-one-system', kind: 'superlative' })).toHaveLength(1)
  expect(findStatements({ event: 'visit-jd-2020' })).toHaveLength(3)
  expect(findStatements({ during: '2018' }).map(({ id }) => id)).toEqual(['largest-press-tour-since-2017'])
})

test('an index answers the same', () => {
  const query = { kind: 'aim', text: 'cooperat' } as const
  expect(findStatements(query).length).toBeGreaterThan(3)
  expect(findStatements(query, indexStatements(statements))).toEqual(findStatements(query))
})

test('an index of other records is not taken for one of statements', () => {
  // @ts-expect-error statements are no figures
  expect(() => findStatements({}, { records: statements })).toThrow(TypeError)
})
