import { expect, test } from 'vitest'
import { figureQualifier } from '../../../scripts/rules/figure-qualifier.js'
import { copyOfBundledData, type Loose, record } from '../../broken-dataset.js'

const dataWith = (change: (figure: Loose) => void) => {
  const data = copyOfBundledData()
  change(record(data.figures, 'donation-value'))
  return data
}

test.each([
  ['近5000万美元', 'nearly'],
  ['约20篇', 'approximately'],
  ['20篇左右', 'approximately'],
  ['130余名', 'more-than'],
  ['20多篇', 'more-than'],
  ['超过20篇', 'more-than'],
  ['20篇以上', 'at-least'],
  ['28国', 'exact'],
])('%s is %s', (wording, qualifier) => {
  expect(figureQualifier(dataWith((figure) => Object.assign(figure, { wording, qualifier })))).toEqual([])
})

test('a lost qualifier is refused', () => {
  const [problem] = figureQualifier(dataWith((figure) => Object.assign(figure, { wording: '近5000万美元' })))
  expect(problem).toMatchObject({ field: 'qualifier', expected: '"nearly", as in "近5000万美元"', found: '"exact"' })
})
