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

test('a dataset of one’s own need not be corroborated', () => {
  const parts = [
    'events',
    'forums',
    'ties',
    'figures',
    'places',
    'organizations',
    'people',
    'initiatives',
    'statements',
  ]
  const empty = Object.fromEntries([...parts, 'sources', 'evidence'].map((part) => [part, []]))
  expect(parseDataset(empty)).toEqual({ ...empty, corroboration: [] })
  const { evidence: _, ...without } = empty
  const result = safeParseDataset(without)
  expect(result).toMatchObject({ problems: [{ field: 'evidence', expected: 'a list of records', found: 'nothing' }] })
})

test('a record that cannot be read is one problem, and the others are still looked at', () => {
  const unreadable = (thrown: unknown) => ({
    get name() {
      throw thrown
    },
  })
  const problems = problemsAfter((data) => {
    data.people = [...data.people, unreadable(new Error('no entry')), unreadable('nothing')]
    record(data.places, 'israel').kind = 'planet'
  })
  expect(problems).toHaveLength(3)
  expect(problems[0]).toMatch(/^places "israel" › kind: /)
  expect(problems.slice(1)).toEqual([
    'people "#22" › (the record): expected a record that can be read, found an error: "no entry"',
    'people "#23" › (the record): expected a record that can be read, found an error: "nothing"',
  ])
})

test('what is no object has no id, whatever it has, and an id is a string', () => {
  const problems = problemsAfter((data) => {
    data.people.push(Object.assign(() => {}, { id: 'nan-yin-too' }))
    data.people.push({ ...record(data.people, 'nan-yin'), id: 5 })
  })
  expect(problems.map((problem) => problem.split(' › ')[0])).toEqual(['people "#22"', 'people "#23"'])
})

test('what a rule found is cut at 300 characters', () => {
  const found = (lengths: number[]) => {
    const sources = lengths.map((length, at) => `${at}${'s'.repeat(length - 1)}`)
    const problems = problemsAfter((data) => {
      record(data.people, 'nan-yin').sources = sources
    })
    const told = problems.find((problem) => problem.includes('› sources: expected the sources of its evidence'))
    return told?.replace(/^.*, found /, '')
  }
  // four ids and three times a comma and a blank
  expect(found([74, 74, 73, 73])).toHaveLength(300)
  expect(found([74, 74, 73, 73])).not.toContain('…')
  expect(found([74, 74, 74, 73])).toHaveLength(300)
  expect(found([74, 74, 74, 73])).toMatch(/s…$/)
})

test.each<[string, (data: LooseDataset) => void]>([
  [
    'places "netanya" › subdivision: expected an ISO 3166-2 code, such as "CN-FJ", found "x"',
    (data) => {
      record(data.places, 'netanya').subdivision = 'x'
    },
  ],
  [
    'places "netanya" › unlocode: expected a UN/LOCODE, such as "CNXMN", found "x"',
    (data) => {
      record(data.places, 'netanya').unlocode = 'x'
    },
  ],
  [
    'sources "historic-city-2020" › language: expected a BCP 47 language tag, such as "zh-Hans-CN", found "zh_CN"',
    (data) => {
      record(data.sources, 'historic-city-2020').language = 'zh_CN'
    },
  ],
  [
    'corroboration "congratulatory-letter-2021" › published: expected a date such as "2022", "2022-05" or "2022-05-19", found "May"',
    (data) => {
      data.corroboration[0].published = 'May'
    },
  ],
  [
    'evidence "congratulatory-letter-2021" › fields.0: expected the name of a field, such as "date" or "name.en", found "a name"',
    (data) => {
      data.evidence[0].fields = ['a name']
    },
  ],
])('%s', (message, change) => {
  expect(problemsAfter(change)).toContain(message)
})
