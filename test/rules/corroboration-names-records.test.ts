import { expect, test } from 'vitest'
import { problemsAfter, record } from '../broken-dataset.js'

test('a record that does not exist is refused', () => {
  const problems = problemsAfter((data) => {
    data.corroboration.push({ ...data.corroboration[0], record: 'atlantis' })
  })
  expect(problems).toEqual([
    'corroboration "atlantis" › record: expected the id of a record, found "atlantis", which no record has',
  ])
})

test('a field that no such record has is refused, one that this record lacks is not', () => {
  const problems = problemsAfter((data) => {
    const guadalajara = data.corroboration.find(({ record }) => record === 'xiamen-guadalajara-sister-city')
    guadalajara.fields = ['since', 'colour']
  })
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatch(
    /^corroboration "xiamen-guadalajara-sister-city" › fields: expected fields of such a record: .*, found "colour"$/,
  )
})

test('a page without an address is refused', () => {
  const problems = problemsAfter((data) => {
    data.corroboration[0].url = 'somewhere'
  })
  expect(problems).toEqual([
    `corroboration "congratulatory-letter-2021" › url: expected an http or https URL, found "somewhere"`,
  ])
})

test('the fields that such a record can have are named', () => {
  const problems = problemsAfter((data) => {
    data.corroboration.push({
      ...data.corroboration[0],
      record: 'brics-base-2020',
      fields: ['colour'],
      value: undefined,
    })
  })
  const fields =
    'id, type, title, titleOrigin, publisher, byline, photographs, language, published, document, start, end, relayedFrom'
  expect(problems).toEqual([
    `corroboration "brics-base-2020" › fields: expected fields of such a record: ${fields}, found "colour"`,
  ])
})

test('what is wrong with the record itself is told once', () => {
  const problems = problemsAfter((data) => {
    record(data.events, 'cifit-2022').kind = 'party'
  })
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatch(/^events "cifit-2022" › kind: /)
})
