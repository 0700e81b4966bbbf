import { expect, test } from 'vitest'
import { sisterCityWording } from '../../../scripts/rules/sister-city-wording.js'
import { copyOfBundledData, record } from '../../broken-dataset.js'

test('a sister city whose wording does not say so is refused, and so is the wording at another tie', () => {
  const data = copyOfBundledData()
  record(data.ties, 'xiamen-wellington-friendship').kind = 'sister-city'
  record(data.ties, 'xiamen-netanya-sister-city').kind = 'cooperation'
  expect(sisterCityWording(data)).toEqual([
    {
      collection: 'ties',
      record: 'xiamen-netanya-sister-city',
      field: 'kind',
      expected: '"sister-city", as in "正式结为国际友城"',
      found: '"cooperation"',
    },
    {
      collection: 'ties',
      record: 'xiamen-wellington-friendship',
      field: 'wording',
      expected: 'the words by which the article calls it a sister city (友城)',
      found: '"结好35周年"',
    },
  ])
})
