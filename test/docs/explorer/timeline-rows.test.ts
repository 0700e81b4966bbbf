import { expect, test } from 'vitest'
import { timelineChart } from '../../../docs/.vitepress/explorer/timeline-rows.js'
import { events, figures, getEvent } from '../../../src/index.js'

test('each record with a date has a row, from its first possible day to the end of its last', () => {
  const { rows, undated, years } = timelineChart(events)
  expect(rows).toHaveLength(events.length)
  expect(undated).toBe(0)
  expect(years.length).toBeLessThanOrEqual(12)
  for (const { from, to } of rows) {
    expect(from).toBeGreaterThanOrEqual(0)
    expect(to).toBeGreaterThan(from)
    expect(to).toBeLessThanOrEqual(1)
  }
})

test('a whole year is a whole line', () => {
  const { rows, years } = timelineChart([getEvent('cifit-2022')])
  expect(rows[0]).toMatchObject({ from: 0, to: 1, edtf: '2022' })
  expect(years).toEqual([{ year: 2022, at: 0 }])
})

test('what has no date is counted', () => {
  const { rows, undated } = timelineChart(figures)
  expect(rows.length).toBe(figures.filter(({ period }) => period).length)
  expect(undated).toBe(figures.length - rows.length)
  expect(timelineChart([])).toEqual({ rows: [], years: [], undated: 0 })
})
