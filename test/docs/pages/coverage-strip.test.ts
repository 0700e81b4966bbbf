import { expect, test } from 'vitest'
import { coverageStrip } from '../../../docs/.vitepress/pages/coverage-strip.js'
import { evidence } from '../../../src/evidence/index.js'
import { getSource } from '../../../src/index.js'

test('each passage is drawn where its offsets say, in the lane of its collection', () => {
  const source = getSource('historic-city-2020')
  const passages = evidence.filter((entry) => entry.source === source.id && entry.record !== source.id)
  const { text } = coverageStrip(source, passages, 'en', 'strip')
  expect(text.match(/<rect/g)).toHaveLength(passages.length)
  const [first] = passages
  const x = ((first?.start ?? 0) - source.start) / (source.end - source.start)
  expect(text).toContain(`x="${Math.round(x * 10_000) / 10}"`)
  expect(text).not.toContain('NaN')
})
