import { expect, test } from 'vitest'
import { mapMarks } from '../../../docs/.vitepress/explorer/map-marks.js'
import { events, places, ties } from '../../../src/index.js'

test('a tie is a line with a kind, and one whose partner has no coordinates is counted', () => {
  const { marks, unplaced } = mapMarks(ties, 'en')
  expect(marks.length + unplaced).toBe(ties.length)
  expect(unplaced).toBe(3)
  expect(marks.every(({ from, kind }) => from && kind)).toBe(true)
})

test('events at one place are one mark', () => {
  const { marks } = mapMarks(events, 'zh')
  const xiamen = marks.find(({ id }) => id === 'xiamen')
  expect(xiamen).toMatchObject({
    name: '厦门市',
    count: events.filter((event) => event.places?.includes('xiamen')).length,
  })
})

test('a place is a point', () => {
  expect(mapMarks(places, 'en').marks).toHaveLength(places.filter(({ location }) => location).length)
})
