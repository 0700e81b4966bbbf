import fc from 'fast-check'
import { expect, test } from 'vitest'
import { table } from '../../../src/cli/output/table.js'
import { widthOf } from '../../../src/cli/output/width-of.js'

test('columns line up, Chinese text too', () => {
  expect(
    table(
      ['id', 'name', 'kind'],
      [
        ['a', '厦门市', 'city'],
        ['bbb', 'Nice', 'city'],
      ],
    ),
  ).toEqual(['id   name    kind', 'a    厦门市  city', 'bbb  Nice    city'])
})

test('the last column is cut first, and a character is never cut in two', () => {
  const [, line] = table(['id', 'name'], [['cifit', '中国国际投资贸易洽谈会']], 20)
  expect(line).toBe('cifit  中国国际投资…')
  expect(widthOf(line as string)).toBe(20)
})

test('rows fit any width that leaves room for the columns, and the starts of columns agree', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '字', 'é', '🀄', '—', ' ', 'x'), maxLength: 60 })
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }),
      fc.integer({ min: 30, max: 120 }),
      (rows, width) => {
        for (const line of table(['one', 'two', 'three'], rows, width)) expect(widthOf(line)).toBeLessThanOrEqual(width)
      },
    ),
    { numRuns: 1000 },
  )
})
