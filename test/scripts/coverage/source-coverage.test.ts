import { expect, test } from 'vitest'
import { sourceCoverage } from '../../../scripts/coverage/source-coverage.js'
import { copyOfBundledData } from '../../broken-dataset.js'

test('counts each character once and lists what backs nothing, longest first', () => {
  const data = copyOfBundledData()
  const source = { ...data.sources[0], id: 's', document: 'd', start: 100, end: 120 }
  const entry = (start: number, end: number, fields = ['name'], record = 'r') => ({
    ...data.evidence[0],
    record,
    source: 's',
    start,
    end,
    fields,
  })
  const evidence = [entry(100, 120, ['start', 'end'], 's'), entry(102, 110), entry(104, 108), entry(109, 113)]
  expect(sourceCoverage({ ...data, sources: [source], evidence })).toEqual([
    {
      source: 's',
      document: 'd',
      length: 20,
      covered: 11,
      uncovered: [
        { start: 113, end: 120 },
        { start: 100, end: 102 },
      ],
    },
  ])
})
