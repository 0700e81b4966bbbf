import { describe, expect, test } from 'vitest'
import { DatasetError, parseDataset, safeParseDataset } from '../../src/schema/index.js'
import { copyOfBundledData, type LooseDataset, problemsAfter, record } from '../broken-dataset.js'

test('accepts the bundled data and gives it back, frozen all through', () => {
  const input = copyOfBundledData()
  const parsed = parseDataset(input)
  expect(parsed).toEqual(input)
  expect(Object.isFrozen(parsed.events)).toBe(true)
  expect(Object.isFrozen(parsed.events[0]?.participants?.[0])).toBe(true)
  expect(Object.isFrozen(parsed.events[0]?.name)).toBe(true)
})

test.each([
  ['nothing', undefined, 'nothing'],
  ['a list', [], 'a list of 0'],
  ['a text', 'data', '"data"'],
])('refuses %s', (_, input, found) => {
  const result = safeParseDataset(input)
  expect(result).toEqual({
    success: false,
    problems: [expect.objectContaining({ field: '(the dataset)', found })],
  })
})

test('reports every problem at once: missing and unknown collections, bad fields, dangling references', () => {
  const problems = problemsAfter((data: Partial<LooseDataset> & { extra?: unknown }) => {
    delete data.forums
    data.extra = []
    const place = record(data.places ?? [], 'netanya')
    place.geonames = '294071'
    place.mayor = 'someone'
    record(data.people ?? [], 'nan-yin').roles[0].organization = 'nowhere'
  })
  expect(problems).toEqual(
    expect.arrayContaining([
      'dataset "dataset" › extra: expected no such collection, found a list of 0',
      'dataset "dataset" › forums: expected a list of records, found nothing',
      'places "netanya" › geonames: expected a number, found "294071"',
      'places "netanya" › mayor: expected no such field, found "someone"',
      'people "nan-yin" › roles.organization: expected the id of another organization, found "nowhere", which no record has',
    ]),
  )
})

test('a record with a bad field does not make references to it dangle', () => {
  const problems = problemsAfter((data) => {
    record(data.places, 'israel').kind = 'planet'
  })
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain('places "israel" › kind: expected one of "city", ')
})

test('a record without an id is named by its position', () => {
  const problems = problemsAfter((data) => {
    data.sources[4] = null
  })
  expect(problems[0]).toBe('sources "#4" › (the record): expected an object, found null')
})

test('parseDataset throws what safeParseDataset returns', () => {
  const data = copyOfBundledData()
  record(data.figures, 'donation-value').value = Number.NaN
  const thrown = (() => {
    try {
      parseDataset(data)
    } catch (error) {
      return error
    }
    return undefined
  })()
  expect(thrown).toBeInstanceOf(DatasetError)
  const result = safeParseDataset(data)
  expect(result.success).toBe(false)
  if (!result.success && thrown instanceof DatasetError) expect(thrown.problems).toEqual(result.problems)
})

describe('each kind of bad field is refused in one sentence', () => {
  test.each<[string, (data: LooseDataset) => void, string]>([
    [
      'an id that is not kebab-case',
      (data) => {
        record(data.forums, 'kulangsu-forum').id = 'Kulangsu Forum'
      },
      'forums "Kulangsu Forum" › id: expected an id in kebab-case ASCII, such as "port-of-xiamen", found "Kulangsu Forum"',
    ],
    [
      'an EDTF window that is no calendar day',
      (data) => {
        record(data.events, 'cifit-2022').date.end = '2022-02-30'
      },
      'events "cifit-2022" › date.end: expected a calendar day as YYYY-MM-DD, found "2022-02-30"',
    ],
    [
      'a country in lower case',
      (data) => {
        record(data.places, 'israel').country = 'il'
      },
      'places "israel" › country: expected an ISO 3166-1 alpha-2 code, such as "NZ", found "il"',
    ],
    [
      'an empty list',
      (data) => {
        record(data.statements, 'gdi-new-momentum').about = []
      },
      'statements "gdi-new-momentum" › about: expected at least 1 items, found a list of 0',
    ],
    [
      'a wording that is a sentence',
      (data) => {
        record(data.figures, 'donation-value').wording = '长'.repeat(30)
      },
      `figures "donation-value" › wording: expected at most 29 characters, found "${'长'.repeat(30)}"`,
    ],
    [
      'a text with a line break',
      (data) => {
        record(data.people, 'nan-yin').name.en = 'Nan\nYin'
      },
      'people "nan-yin" › name.en: expected one line of text without blanks at its ends, found "Nan\\nYin"',
    ],
    [
      'a digest that is none',
      (data) => {
        data.evidence[0].digest = 'sha256-abc'
      },
      'evidence "congratulatory-letter-2021" › digest: expected "sha256-" and the base64 of a SHA-256, found "sha256-abc"',
    ],
    [
      'a participant that is both a record and a group',
      (data) => {
        record(data.events, 'visit-ibm-2020').participants[0].group = { zh: '组', en: 'group' }
      },
      'events "visit-ibm-2020" › participants.0: expected either "who" (an id) or "group" (a text), and not both, found an object with role, who, group',
    ],
  ])('%s', (_, change, message) => {
    expect(problemsAfter(change)).toContain(message)
  })
})
