import { expect, test } from 'vitest'
import { DatasetError, formatProblem, parseDataset } from '../../src/schema/index.js'

const problem = { collection: 'ties', record: 'a', field: 'kind', expected: 'one', found: 'two' } as const

test('the message counts the problems and has a line for each', () => {
  expect(new DatasetError([problem]).message).toBe(
    '1 problem in the dataset:\nties "a" › kind: expected one, found two',
  )
  const two = new DatasetError([problem, { ...problem, record: 'b' }])
  expect(two.message).toBe(`2 problems in the dataset:\n${two.problems.map(formatProblem).join('\n')}`)
  expect(new DatasetError([]).message).toMatch(/^0 problems/)
  expect([two.name, two instanceof Error]).toEqual(['DatasetError', true])
})

test('the message of more than a hundred says how many it leaves out, and can be made of any number', () => {
  const many = (count: number) => new DatasetError(Array(count).fill({ ...problem, found: 'x'.repeat(300) }))
  expect(many(100).message.split('\n')).toHaveLength(101)
  expect(many(101).message.split('\n').slice(100)).toEqual([
    formatProblem(many(1).problems[0] as never),
    '… and 1 more',
  ])
  // as one text these would be longer than a text can be
  expect(many(2_000_000).problems).toHaveLength(2_000_000)
})

test.each([
  [undefined, 'nothing'],
  [null, 'null'],
  [7, '7'],
  [[], 'a list of 0'],
])('what is no dataset at all: %s', (input, found) => {
  expect(() => parseDataset(input)).toThrow(
    `1 problem in the dataset:\ndataset "dataset" › (the dataset): expected an object with events, forums, ties, figures, places, organizations, people, initiatives, statements, sources, evidence, corroboration, found ${found}`,
  )
})
