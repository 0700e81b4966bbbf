import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readDictionary } from '../../../scripts/files/read-dictionary.js'

const dictionary = () => readDictionary(fileURLToPath(new URL('../../../docs/dictionary.yaml', import.meta.url)))

test('a field is looked up by its path, then by its name, in its part and then in what is shared', () => {
  const { field } = dictionary()
  expect(field('sources', ['start']).en).toMatch(/^Offset/)
  expect(field('sources', ['published', 'start']).en).toMatch(/^The first calendar day/)
  expect(field('events', ['date', 'start']).en).toMatch(/^The first calendar day/)
  expect(field('events', ['participants', 'role']).zh).toBe('参与者的角色')
})

test('a field without a line is an error, and lines that nothing asked for are told', () => {
  const { field, unused } = dictionary()
  expect(() => field('events', ['colour'])).toThrow(
    'docs/dictionary.yaml: expected a line for events › colour, found none',
  )
  expect(unused()).toContain('events › edition')
  field('events', ['edition'])
  expect(unused()).not.toContain('events › edition')
})
