import { expect, test } from 'vitest'
import { cite } from '../../src/cite/cite.js'
import { toBibtex, toCslJson } from '../../src/convert/index.js'
import type { OwnSource } from '../../src/generated/types.js'
import { fixture, recordIn } from '../fixture/index.js'
import { wholeRecords } from './whole-records.js'

const { dataset } = fixture
const sources = [...dataset.sources, ...wholeRecords('sources')] as OwnSource[]

test('each source equals its citation, in the order of the list', () => {
  const named = (field: 'byline' | 'newspaper' | 'relayedFrom') =>
    sources
      .flatMap(
        (source) => (source as { readonly [name in typeof field]?: string | readonly string[] | null })[field] ?? [],
      )
      .filter((id) => ![...dataset.people, ...dataset.organizations].some((one) => one.id === id))
      .map((id) => ({ id, name: { zh: id, en: id } }))
  const collections = {
    sources,
    people: [...dataset.people, ...named('byline')],
    organizations: [...dataset.organizations, ...named('newspaper'), ...named('relayedFrom')],
  } as unknown as typeof dataset
  expect(toBibtex(collections)).toBe(`${sources.map((source) => cite(source, 'bibtex', collections)).join('\n\n')}\n`)
  expect(toCslJson(collections)).toEqual(sources.flatMap((source) => cite(source, 'csl-json', collections)))
})

test.each([
  ['people', 'byline', 'harbour-report-2019'],
  ['organizations', 'newspaper', 'harbour-report-2019'],
  ['organizations', 'relayedFrom', 'blue-harbour-brief-2020'],
] as const)('without its %s, the %s of a source is an error and not unknown', (collection, field, id) => {
  const article = recordIn(dataset, id) as unknown as OwnSource
  const named = String([(article as unknown as Record<string, unknown>)[field]].flat()[0])
  const collections = { ...dataset, sources: [article], [collection]: [] }
  for (const convert of [toBibtex, toCslJson]) {
    expect(() => convert(collections)).toThrow(
      `${convert.name}: expected records[0].${field} of "${id}" to be among the ${collection}, found "${named}"`,
    )
  }
  expect(() => cite(article, 'text', collections)).toThrow(
    `cite: expected ${field} of "${id}" to be among the ${collection}, found "${named}"`,
  )
})

test('braces balance however BibTeX counts them, and TeX characters are escaped', () => {
  const [article] = dataset.sources
  for (const title of ['Notes on { in names', 'a } b', '\\{', '100% of $5 & #1_a ~ ^ \\']) {
    const source = { ...article, title: { zh: title, en: title } } as OwnSource
    const text = toBibtex({ ...dataset, sources: [source, source] })
    const line = text.split('\n').find((one) => one.includes('title =')) ?? ''
    let depth = 0
    for (const one of line) depth += one === '{' ? 1 : one === '}' ? -1 : 0
    expect(depth).toBe(0)
    expect(line).not.toMatch(/(?<!\\)[%$&#_~^]/)
  }
})

test('no source makes an empty file', () => {
  expect([toBibtex({ ...dataset, sources: [] }), toCslJson({ ...dataset, sources: [] })]).toEqual(['', []])
})
