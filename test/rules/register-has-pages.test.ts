import { expect, test } from 'vitest'
import { problemsAfter, record } from '../broken-dataset.js'

test('a tie of the register without a page is refused, field by field', () => {
  const problems = problemsAfter((data) => {
    data.corroboration = data.corroboration.filter((entry) => entry.record !== 'xiamen-kaunas-sister-city')
  })
  expect(problems).toEqual([
    'ties "xiamen-kaunas-sister-city" › kind: expected a public page that says so, found none',
    'ties "xiamen-kaunas-sister-city" › party: expected a public page that says so, found none',
    'ties "xiamen-kaunas-sister-city" › partner: expected a public page that says so, found none',
    'ties "xiamen-kaunas-sister-city" › since: expected a public page that says so, found none',
  ])
})

test('a page that disagrees is no source', () => {
  const problems = problemsAfter((data) => {
    for (const entry of data.corroboration) {
      if (entry.record === 'xiamen-pyeongtaek-friendly-exchange') entry.agrees = 'no'
    }
  })
  expect(problems).toContain(
    'ties "xiamen-pyeongtaek-friendly-exchange" › kind: expected a public page that says so, found none',
  )
})

test('a place of the register needs a page for its name', () => {
  const problems = problemsAfter((data) => {
    record(data.places, 'trier').references.shift()
  })
  expect(problems).toContain('places "trier" › name: expected a public page that says so, found none')
})

test('what the articles state is not of the register', () => {
  const problems = problemsAfter((data) => {
    data.evidence[0].record = 'xiamen-trier-sister-city'
  })
  expect(problems).toContain(
    'ties "xiamen-trier-sister-city" › origin: expected no evidence of an article, or "article", found "register" with evidence',
  )
})

test('a page never stands in for the evidence of an article', () => {
  const problems = problemsAfter((data) => {
    data.evidence = data.evidence.filter(({ record: id }) => id !== 'netanya-sister-city-established')
    for (const entry of data.corroboration) {
      if (entry.record === 'netanya-sister-city-established') entry.fields = ['date', 'kind', 'name', 'status']
    }
  })
  expect(problems).toContain(
    'events "netanya-sister-city-established" › date: expected a passage in its evidence that supports it, found none',
  )
})

test.each(['signatories', 'signedIn'])('the %s of a tie need one too', (field) => {
  const problems = problemsAfter((data) => {
    for (const entry of data.corroboration) {
      if (entry.record === 'xiamen-wellington-sister-city')
        entry.fields = entry.fields.filter((it: string) => it !== field)
    }
    data.corroboration = data.corroboration.filter((entry) => entry.fields.length > 0)
  })
  expect(problems).toEqual([
    `ties "xiamen-wellington-sister-city" › ${field}: expected a public page that says so, found none`,
  ])
})

test('the kind of a place needs one too, and a tie of the register may have references', () => {
  const problems = problemsAfter((data) => {
    for (const reference of record(data.places, 'trier').references) {
      reference.fields = reference.fields.filter((field: string) => field !== 'kind')
    }
    record(data.places, 'trier').references = record(data.places, 'trier').references.filter(
      (reference: { fields: string[] }) => reference.fields.length > 0,
    )
  })
  expect(problems).toEqual(['places "trier" › kind: expected a public page that says so, found none'])
})

test('a place of the register without any reference lacks both', () => {
  const problems = problemsAfter((data) => {
    record(data.places, 'trier').references = undefined
  })
  expect(problems.filter((problem) => problem.includes('public page'))).toEqual([
    'places "trier" › name: expected a public page that says so, found none',
    'places "trier" › kind: expected a public page that says so, found none',
  ])
})
