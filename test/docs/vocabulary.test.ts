import { expect, test } from 'vitest'
import { allowedValues, fieldsOf } from '../../docs/.vitepress/pages/dictionary-page.js'
import { vocabulary, wordFor } from '../../docs/.vitepress/words/vocabulary.js'
import { partNames } from '../../src/references/collection-names.js'
import { jsonSchema } from '../../src/schema/json-schema.js'

test('every value of every field with a fixed set of them has words, and no word is for a value that cannot be', () => {
  const used = new Set<string>()
  for (const part of partNames) {
    for (const { path, schema } of fieldsOf(jsonSchema(part))) {
      for (const value of allowedValues(schema)) {
        const word = wordFor(part, path, value)
        if (path !== 'type') expect(word, `${part} ${path} ${value}`).toBeDefined()
        used.add(`${vocabulary[`${part}.${path}`] ? `${part}.${path}` : path.split('.').at(-1)} ${value}`)
      }
    }
  }
  const words = Object.entries(vocabulary).flatMap(([field, of]) => Object.keys(of).map((value) => `${field} ${value}`))
  expect(words.filter((word) => !used.has(word))).toEqual([])
})
