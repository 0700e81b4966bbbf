import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { pictures } from '../../docs/.vitepress/pictures/pictures.js'
import { events, ties } from '../../src/index.js'
import { root } from './examples.js'

const directory = path.join(root, 'docs/public/pictures')
const made = pictures()

test('the pictures are those of the data as it is (npm run pictures)', () => {
  expect(readdirSync(directory).sort()).toEqual([...made.keys()].sort())
  for (const [name, picture] of made) expect(readFileSync(path.join(directory, name), 'utf8'), name).toBe(picture)
})

test('each event is on the timeline, each tie with coordinates on the map', () => {
  for (const [name, picture] of made) {
    const titles = picture.match(/<title>/g)?.length ?? 0
    expect(titles, name).toBe(1 + (name.startsWith('ties') ? ties.length - 3 : events.length))
    expect(picture).not.toContain('NaN')
  }
})

test('README and README.zh show them in both themes', () => {
  for (const [file, language] of [
    ['README.md', 'en'],
    ['README.zh.md', 'zh'],
  ]) {
    const text = readFileSync(path.join(root, file ?? ''), 'utf8')
    for (const name of ['ties', 'timeline']) {
      for (const theme of ['light', 'dark']) {
        expect(text).toContain(`docs/public/pictures/${name}.${language}.${theme}.svg`)
      }
    }
  }
})
