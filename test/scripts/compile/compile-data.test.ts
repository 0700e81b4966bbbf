import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readData } from '../../../scripts/authored/read-data.js'
import { compileData } from '../../../scripts/compile/compile-data.js'
import { compileDirectory } from '../../../scripts/compile/compile-directory.js'
import { locateEvidence } from '../../../scripts/evidence/locate-evidence.js'
import { getEvent, getPlace, getTie } from '../../../src/index.js'
import { realDataWith, smallData, TEXT } from '../small-data.js'

const compile = compileDirectory

test('works out type, window, basis, name, country, coordinates and sources', async () => {
  expect(getEvent('brics-summit-2020')).toMatchObject({
    type: 'event',
    date: { edtf: '2020-11-17', start: '2020-11-17', end: '2020-11-17', basis: 'inferred' },
    sources: ['brics-base-2020'],
  })
  expect(getTie('port-of-xiamen-abidjan-intent')).toMatchObject({
    name: { zh: '厦门港—阿比让港', en: 'Port of Xiamen – Port of Abidjan' },
    country: 'CI',
  })
  expect(getPlace('phuket').location).toEqual({ lat: 7.8906, lon: 98.3981 })
})

test('the span of an article is that of the evidence that marks it', async () => {
  const data = readData(smallData())
  const dataset = compileData(data, await locateEvidence(data, new Map([['d', TEXT]])))
  expect(dataset.sources[0]).toMatchObject({ start: 0, end: TEXT.length })
})

test.each([
  [
    'a passage that is not located yet',
    ['people.yaml', '黄强 }', '黄强，有关 }'],
    'people "huang-qiang" › evidence.0: expected a passage in data/evidence.lock.json (run `npm run evidence`), found "市领导黄强，有关" of beijing-trip-2020, which is not there',
  ],
  [
    'a date that is none',
    ['events.yaml', 'date: 2022-05-19', 'date: 19 May 2022'],
    'events "brics-parties-forum-2022" › date: expected an EDTF date (ISO 8601-2), found "19 May 2022"',
  ],
  [
    'a reference to nothing',
    ['ties.yaml', 'partner: netanya', 'partner: netania'],
    'ties "xiamen-netanya-sister-city" › partner: expected the id of another place or organization, found "netania", which no record has',
  ],
  [
    'a reasoning that is not there',
    ['events.yaml', 'because: [year-2020, trip-day]', 'because: [guess]'],
    'events "visit-cetc-2020" › evidence.2.because: expected a key of data/reasonings.yaml, found "guess"',
  ],
  [
    'a sister city that the wording does not call one',
    [
      'ties.yaml',
      '- id: xiamen-wellington-friendship\n  kind: friendly-exchange',
      '- id: xiamen-wellington-friendship\n  kind: sister-city',
    ],
    'ties "xiamen-wellington-friendship" › wording: expected the words by which the article calls it a sister city (友城), found "结好35周年"',
  ],
  [
    'a code of another country',
    ['places.yaml', 'geonames: 294071', 'geonames: 2990440'],
    'places "netanya" › geonames: expected a code assigned in GeoNames in IL, found "2990440 (Nice, FR)"',
  ],
] as const)('%s is refused with file, line, record and field', (_, [file, from, to], message) => {
  const directory = realDataWith(file, from, to)
  expect(() => compile(directory)).toThrow(message)
  expect(() => compile(directory)).toThrow(new RegExp(`data/${file.replace('.', '\\.')}:\\d+ `))
})

test('faults of every sort are told at once: codes, dates, references and the curators’ rules', () => {
  const directory = realDataWith('events.yaml', 'date: 2022-05-19', 'date: 19 May 2022')
  const change = (file: string, from: string, to: string) => {
    const target = path.join(directory, file)
    writeFileSync(target, readFileSync(target, 'utf8').replace(from, to))
  }
  change('events.yaml', 'forum: kulangsu-forum', 'forum: gulangyu-forum')
  change('places.yaml', 'geonames: 294071', 'geonames: 2990440')
  change('ties.yaml', 'kind: friendly-exchange', 'kind: sister-city')
  const told = (() => {
    try {
      compile(directory)
    } catch (error) {
      return String(error)
    }
    return ''
  })()
  expect(told).toContain('4 problems:')
  expect(told).toContain('events "brics-parties-forum-2022" › date: expected an EDTF date')
  expect(told).toContain('events "kulangsu-forum-2022" › forum: expected the id of another forum')
  expect(told).toContain('places "netanya" › geonames: expected a code assigned in GeoNames in IL')
  expect(told).toContain('ties "xiamen-wellington-friendship" › wording: expected the words by which')
})
