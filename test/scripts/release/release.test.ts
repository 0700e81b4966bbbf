import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { apiReport } from '../../../scripts/release/api-report.js'
import { checkRelease, type Snapshot } from '../../../scripts/release/check-release.js'
import { apiReportFile, snapshotFile, workingState } from '../../../scripts/release/working-state.js'

const last = JSON.parse(readFileSync(snapshotFile, 'utf8')) as Snapshot
const next = workingState()

test('what would be released is announced, listed and redirected', () => {
  expect(checkRelease(last, next).faults).toEqual([])
})

test('the report of the public API is up to date', () => {
  expect(readFileSync(apiReportFile, 'utf8')).toBe(apiReport(next.api))
})

test('the report has every entry and what it exports', () => {
  const { api } = next
  expect(Object.keys(api)).toEqual(['index', 'schema', 'evidence', 'search', 'convert'])
  expect(api['index']?.['Event']).toMatchObject({ kind: 'interface' })
  expect(api['index']?.['TieKind']).toMatchObject({ kind: 'union', members: expect.arrayContaining(["'sister-city'"]) })
  expect(api['search']?.['createSearch']).toMatchObject({
    kind: 'other',
    text: expect.stringContaining('createSearch'),
  })
})
