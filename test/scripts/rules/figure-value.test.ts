import { expect, test } from 'vitest'
import { figureValue } from '../../../scripts/rules/figure-value.js'
import { copyOfBundledData, type Loose, record } from '../../broken-dataset.js'

const dataWith = (change: (figure: Loose) => void) => {
  const data = copyOfBundledData()
  change(record(data.figures, 'donation-value'))
  return data
}

test.each([
  ['人民币13.4万元', 134_000],
  ['近5000万美元', 50_000_000],
  ['万亿', 1e12],
  ['第十二次', 12],
  ['二十多个', 20],
  ['两百人', 200],
  ['一年一办', 1],
  ['3亿元', 300_000_000],
])('%s is %d', (wording, value) => {
  expect(figureValue(dataWith((figure) => Object.assign(figure, { wording, value })))).toEqual([])
})

test('another value than the wording prints is refused', () => {
  expect(figureValue(dataWith((figure) => Object.assign(figure, { value: 13.4 })))).toEqual([
    {
      collection: 'figures',
      record: 'donation-value',
      field: 'value',
      expected: '134000, as in "人民币13.4万元"',
      found: '13.4',
    },
  ])
})

test('so is a wording without a number', () => {
  const [problem] = figureValue(dataWith((figure) => Object.assign(figure, { wording: '许多' })))
  expect(problem?.expected).toBe('a number in the wording "许多"')
})

test.each([
  ['13.45万元', 134_500],
  ['约二十五', 25],
  ['占地5', 5],
])('%s is %d too', (wording, value) => {
  expect(figureValue(dataWith((figure) => Object.assign(figure, { wording, value })))).toEqual([])
})
