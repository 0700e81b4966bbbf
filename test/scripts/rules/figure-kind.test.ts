import { expect, test } from 'vitest'
import { figureKind } from '../../../scripts/rules/figure-kind.js'
import { copyOfBundledData, record } from '../../broken-dataset.js'

test('an anniversary that is called a count is refused', () => {
  const data = copyOfBundledData()
  record(data.figures, 'wellington-anniversary-35').kind = 'count'
  expect(figureKind(data)).toEqual([
    {
      collection: 'figures',
      record: 'wellington-anniversary-35',
      field: 'kind',
      expected: '"anniversary", as in "35周年"',
      found: '"count"',
    },
  ])
})

test('so is a count that is called an anniversary or a frequency', () => {
  const data = copyOfBundledData()
  record(data.figures, 'zone-years-40').kind = 'anniversary'
  record(data.figures, 'press-tour-countries').kind = 'frequency'
  expect(figureKind(data).map(({ expected }) => expected)).toEqual([
    'a kind that "28国" says',
    'a kind that "40年" says',
  ])
})

test('第 marks an ordinal only at the beginning, and an ordinal may do without it', () => {
  const problems = (wording: string, kind: string) => {
    const data = copyOfBundledData()
    Object.assign(record(data.figures, 'press-tour-countries'), { wording, kind })
    return figureKind(data).map(({ expected }) => expected)
  }
  expect(problems('第12次', 'ordinal')).toEqual([])
  expect(problems('第12次', 'count')).toEqual(['"ordinal", as in "第12次"'])
  expect(problems('3个第一', 'count')).toEqual([])
  expect(problems('12届', 'ordinal')).toEqual([])
})
