// properties of the real data that hold whatever facts are added
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { conventions } from '../../build/check/conventions.js'
import { compileDirectory } from '../../build/data.js'
import { dataDirectory, inRoot } from '../../build/places.js'
import { redirectProblems } from '../../build/read/read-redirects.js'
import { coverage, evidence, verifyIntegrity } from '../../src/evidence/index.js'
import { bundledCollections, bundledRecords } from '../../src/generated/getters.js'
import { redirects, sisterCities } from '../../src/generated/records.js'
import { partSchemas } from '../../src/generated/schemas.js'
import { findRecord } from '../../src/index.js'
import { rules } from '../../src/rules/index.js'
import { formatProblem, safeParseDataset } from '../../src/schema/index.js'
import { checkDataset } from '../../src/schema/parse-dataset.js'

const dataset = { ...bundledCollections, evidence }
const ids = new Set<string>(bundledRecords.map(({ id }) => id))

test('it is what data/ compiles to (after a change of data/: npm run data)', () => {
  const compiled = compileDirectory(dataDirectory)
  expect(compiled.dataset).toEqual(dataset)
  expect(compiled.redirects).toEqual(redirects)
  expect(compiled.coverage).toEqual(coverage)
})

test('it is valid for its own and the general schemas, and keeps all rules and conventions', () => {
  const own = checkDataset(dataset, { schemas: partSchemas, rules: [...rules, ...conventions] })
  for (const result of [own, safeParseDataset(dataset)]) {
    expect(result.success ? [] : result.problems.map(formatProblem)).toEqual([])
  }
})

test('every id is unique and found; redirects lead to records', () => {
  expect(ids.size).toBe(bundledRecords.length)
  for (const record of bundledRecords) expect(findRecord(record.id)).toBe(record)
  expect(redirectProblems(redirects, ids)).toEqual([])
})

test('every referenced source exists, and every source except those of codes is used', () => {
  const sources = new Set<string>(bundledCollections.sources.map(({ id }) => id))
  const named = [
    ...evidence.flatMap((entry) => [entry.source, ...(entry.with ?? [])]),
    ...Object.values(coverage).flatMap(({ source }) => source ?? []),
  ]
  for (const id of named) expect(sources).toContain(id)
  const unused = bundledCollections.sources.filter(({ id, kind }) => kind !== 'dataset' && !named.includes(id))
  expect(unused.map(({ id }) => id)).toEqual([])
})

test('sister cities are exactly the ties of that kind', () => {
  expect(sisterCities).toEqual(bundledCollections.ties.filter(({ kind }) => kind === 'sister-city'))
})

test('the manifest of the build matches this data and version', async () => {
  const manifest = JSON.parse(readFileSync(inRoot('manifest.json'), 'utf8'))
  const { name, version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'))
  expect(manifest).toMatchObject({ name, version, coverage })
  expect(await verifyIntegrity(manifest, dataset)).toEqual([])
})

describe('only a few characters of each article are published', () => {
  test.each(['from', 'to', 'wording', 'quote'] as const)(
    'a %s is shorter than a sentence, and on one line',
    (field) => {
      for (const entry of evidence) {
        const words = (entry as unknown as { readonly [field: string]: unknown })[field]
        if (typeof words === 'string') expect(words.length, `${entry.record}: ${words}`).toBeLessThanOrEqual(40)
      }
    },
  )
})
