import { expect, test } from 'vitest'
import { generateModules } from '../../../scripts/compile/generate-modules.js'
import { copyOfBundledData } from '../../broken-dataset.js'

const NONE = { checked: '2026-11-24', notFound: [] }
const modules = generateModules(copyOfBundledData(), [], NONE)

test('writes a module for every collection, the sister cities, the evidence, the ids and the columns', () => {
  expect([...modules.keys()].sort()).toEqual(
    [
      'columns',
      'corroboration',
      'events',
      'evidence',
      'figures',
      'forums',
      'ids',
      'initiatives',
      'organizations',
      'people',
      'places',
      'redirects',
      'sister-cities',
      'sources',
      'statements',
      'ties',
    ].map((name) => `${name}.ts`),
  )
})

test('every module says that it is generated', () => {
  for (const text of modules.values()) expect(text).toMatch(/^\/\/ Generated from data\//)
})

test('ids are literal unions, and an empty collection has none', () => {
  expect(modules.get('ids.ts')).toContain("export type ForumId =\n  | 'cifit'\n")
  const empty = generateModules({ ...copyOfBundledData(), forums: [] }, [], NONE).get('ids.ts')
  expect(empty).toContain('export type ForumId =\n  never\n')
})
