import { expect, test } from 'vitest'
import { getOrganization, getPlace, getTie } from '../../src/index.js'
import { fieldsThatNeedEvidence } from '../../src/rules/needs-evidence.js'

test('keys, codes and what is worked out from other fields need none', () => {
  expect(fieldsThatNeedEvidence('places', getPlace('netanya'))).toEqual(['name', 'kind', 'within'])
  expect(fieldsThatNeedEvidence('ties', getTie('xiamen-guadalajara-sister-city'))).toEqual([
    'kind',
    'party',
    'partner',
    'wording',
  ])
})

test('Chinese short forms need it, English ones alone do not', () => {
  expect(fieldsThatNeedEvidence('organizations', getOrganization('cetc'))).toContain('aliases')
  expect(fieldsThatNeedEvidence('organizations', getOrganization('cpaffc'))).not.toContain('aliases')
})

test('what is left open needs none', () => {
  expect(fieldsThatNeedEvidence('places', { ...getPlace('netanya'), aliases: undefined })).toEqual([
    'name',
    'kind',
    'within',
  ])
})
