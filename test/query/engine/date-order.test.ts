import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orderByDate, visitDates } from '../../../src/query/engine/date-order.js'
import { check } from '../../fuzz/runs.js'

const window = fc.tuple(
  fc.integer({ min: -700_000, max: 2_900_000 }),
  fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 100_000 })),
)
const windows = fc.array(
  fc.option(
    window.map(([start, length]) => ({ start, end: start + length })),
    { nil: undefined },
  ),
  // fast-check creates lists of about ten by default, too short for a binary search
  { maxLength: 300, size: 'max' },
)

test('property: visits exactly the matching dates, each once, and never a record without a date', async () => {
  await check(3, windows, window, fc.boolean(), (days, [start, length], within) => {
    const dates = orderByDate(days.length, (position) => days[position])
    const wanted = { start, end: start + length, within }
    const visited: number[] = []
    visitDates(dates, 0, days.length, wanted, (position) => visited.push(position))
    const expected = days.flatMap((day, position) => {
      if (!day) return []
      const holds = within ? day.start >= start && day.end <= wanted.end : day.start <= wanted.end && day.end >= start
      return holds ? [position] : []
    })
    expect(visited.sort((a, b) => a - b)).toEqual(expected)
  })
})

test('without days, every record, by date', () => {
  const days = [{ start: 5, end: 5 }, undefined, { start: 1, end: 900 }, { start: 3, end: 3 }]
  const visited: number[] = []
  const dates = orderByDate(days.length, (position) => days[position])
  visitDates(dates, 0, days.length, undefined, (position) => visited.push(position))
  expect(visited).toEqual([2, 3, 0, 1])
})

test('open ends', () => {
  const dates = orderByDate(
    2,
    (position) =>
      [
        { start: 0, end: 0 },
        { start: 10, end: 90 },
      ][position],
  )
  const visited: number[] = []
  visitDates(dates, 0, 2, { start: 50, end: Infinity, within: false }, (position) => visited.push(position))
  visitDates(dates, 0, 2, { start: -Infinity, end: 0, within: true }, (position) => visited.push(position))
  expect(visited).toEqual([1, 0])
})

test('at the edges of the range, among few records', () => {
  const days = [{ start: 5, end: 9 }]
  const visited = (start: number, end: number, within: boolean) => {
    const found: number[] = []
    visitDates(
      orderByDate(1, (position) => days[position]),
      0,
      1,
      { start, end, within },
      (at) => found.push(at),
    )
    return found.length
  }
  expect([visited(5, 9, true), visited(6, 9, true), visited(5, 8, true)]).toEqual([1, 0, 0])
  expect([visited(9, 20, false), visited(10, 20, false), visited(0, 5, false), visited(0, 4, false)]).toEqual([
    1, 0, 1, 0,
  ])
})
