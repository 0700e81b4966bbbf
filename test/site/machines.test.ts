import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { sisterCities } from 'open-xiamen'
import { expect, test } from 'vitest'
import { inRoot } from '../../build/places.js'
import { changesFeed } from '../../site/changes-feed.js'
import { BASE, dist } from './built.js'

const read = (file: string) => readFileSync(`${dist}/${file}`, 'utf8')

test('the data files on the site equal those in the package', () => {
  for (const file of readdirSync(inRoot('dist/data'))) expect(existsSync(`${dist}/data/${file}`), file).toBe(true)
  expect(parse(read('data/sister-cities.csv'))).toHaveLength(1 + sisterCities.length)
})

test('llms.txt links to existing Markdown files', () => {
  const links = [...read('llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link)
  expect(links.length).toBeGreaterThan(20)
  expect(links.filter((link) => !existsSync(`${dist}/${link.slice(BASE.length)}`))).toEqual([])
})

test('the feed has an item for each release', () => {
  const feed = changesFeed('# Changelog\n\n## [1.1.0] - 2027-01-02\n\n- a < b\n\n## 1.0.0\n\n- c\n')
  expect(feed.match(/<item>/g)).toHaveLength(2)
  expect(feed).toContain('<pubDate>Sat, 02 Jan 2027 00:00:00 GMT</pubDate>')
  expect(feed).toContain('- a &#60; b')
  expect(feed).toContain('<rss version="2.0">')
})

test('the scripts of a page contain neither its content nor a list of all pages', () => {
  const scripts = readdirSync(`${dist}/assets`, { recursive: true, encoding: 'utf8' })
  const sizes = scripts
    .filter((file) => file.endsWith('.lean.js'))
    .map((file) => [file, statSync(`${dist}/assets/${file}`).size] as const)
  expect(sizes.filter(([, size]) => size > 5000)).toEqual([])
  const [list = ''] = scripts.filter((file) => file.includes('metadata'))
  expect(read(`assets/${list}`)).not.toContain('cifit-2022')
})

test('robots may read all pages', () => {
  expect(read('robots.txt')).toContain('Allow: /')
})
