import { expect, test } from 'vitest'
import { searchOptions } from '../../site/search-options.js'

const { options, searchOptions: asked } = searchOptions.miniSearch ?? {}
const termsOfText = options?.tokenize as (text: string) => string[]
const termsOfQuery = asked?.tokenize as (text: string) => string[]

test('a Chinese word is found inside of a sentence', () => {
  const text = termsOfText('第22届投洽会在厦门举办')
  for (const term of termsOfQuery('投洽会')) expect(text).toContain(term)
  expect(termsOfQuery('会')).toEqual(['会'])
})

test('an English word is found without its accents and in any case', () => {
  expect(termsOfText('Côte d’Ivoire, Metapán 2022')).toEqual(['cote', 'd', 'ivoire', 'metapan', '2022'])
  expect(termsOfQuery('METAPAN')).toEqual(['metapan'])
})

test('they stand on their own, as they are sent to the browser as text', () => {
  for (const terms of [termsOfText, termsOfQuery]) {
    const sent = new Function(`return ${terms}`)() as (text: string) => string[]
    expect(sent('Xiamen 厦门')).toEqual(terms('Xiamen 厦门'))
  }
})
