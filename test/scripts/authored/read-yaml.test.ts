import { expect, test } from 'vitest'
import { readYaml } from '../../../scripts/authored/read-yaml.js'
import { smallData } from '../small-data.js'

test('gives plain values and the line on which each stands', () => {
  const { value, lineOf } = readYaml(smallData(), 'places.yaml')
  expect(value).toEqual([expect.objectContaining({ id: 'xiamen', kind: 'city' })])
  expect(lineOf([0, 'kind'])).toBe(3)
  expect(lineOf([0, 'evidence', 0, 'from'])).toBe(7)
})

test('of a path that ends in nothing, the line of what holds it', () => {
  expect(readYaml(smallData(), 'places.yaml').lineOf([0, 'name', 'fr'])).toBe(2)
})

test('a file that is no YAML is refused with its line', () => {
  const directory = smallData({ places: '- id: xiamen\n  name: { zh: 厦门\n- id: b\n' })
  expect(() => readYaml(directory, 'places.yaml')).toThrow(
    /^1 problem:\ndata\/places\.yaml:\d+ .*expected YAML, found /,
  )
})

test('a file that is missing is refused', () => {
  expect(() => readYaml(smallData(), 'ships.yaml')).toThrow(
    'data/ships.yaml dataset "ships.yaml" › (the file): expected a file, found none',
  )
})
