import { expect, test } from 'vitest'
import { rangeBars } from '../../../docs/.vitepress/explorer/range-bars.js'
import { figures } from '../../../src/index.js'

const bars = rangeBars(figures)
const barOf = (id: string) => bars.find(({ figure }) => figure.id === id)

test('an exact number is a point, a qualified one reaches to its open side', () => {
  const exact = barOf('reception-groups-2022')
  expect([exact?.from, exact?.to]).toEqual([exact?.at, exact?.at])
  expect(barOf('europe-mission-orders')).toMatchObject({ openBelow: true, openAbove: false })
  expect(barOf('parties-forum-representatives')).toMatchObject({ openBelow: false, openAbove: true })
})

test('larger numbers stand further to the right, and all on the line', () => {
  const byValue = [...bars].sort((a, b) => a.figure.value - b.figure.value)
  for (const [at, { at: place, from, to }] of byValue.entries()) {
    expect(place).toBeGreaterThanOrEqual(byValue[at - 1]?.at ?? 0)
    expect(from).toBeGreaterThanOrEqual(0)
    expect(to).toBeLessThanOrEqual(1)
  }
})
