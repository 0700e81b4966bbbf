import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inRoot } from '../../build/places.js'
import { examplesOfMarkdown, guides } from './examples.js'

const read = (file: string) => readFileSync(inRoot(file), 'utf8')
const headings = (file: string) => read(file).match(/^## .*$/gm) ?? []

test('every paper and guide has a Chinese version with as many sections and examples', () => {
  const papers = ['README', 'CONTRIBUTING', 'CHANGELOG'].map((name) => [`${name}.md`, `${name}.zh.md`])
  expect(guides('zh/')).toEqual(guides().map((file) => file.replace('docs/', 'docs/zh/')))
  const pages = [...guides(), 'docs/versioning.md'].map((file) => [file, file.replace('docs/', 'docs/zh/')])
  for (const [english = '', chinese = ''] of [...papers, ...pages]) {
    // content that exists only in English is linked from the Chinese page
    const fewer = chinese.endsWith('zh/guides/files.md') ? 0 : headings(english).length
    expect(headings(chinese).length, chinese).toBeGreaterThanOrEqual(fewer)
    expect(examplesOfMarkdown(chinese).length, chinese).toBe(examplesOfMarkdown(english).length)
  }
})

test('version and licences are the same everywhere', () => {
  const { version, license } = JSON.parse(read('package.json'))
  expect(read('CITATION.cff')).toContain(`\nversion: ${version}\n`)
  expect(license).toBe('(MIT AND CC-BY-4.0)')
  expect(read('LICENSE')).toContain('MIT License')
  expect(read('LICENSE-DATA')).toContain('SPDX-License-Identifier: CC-BY-4.0')
})

test('README shows the map of its language in both themes', () => {
  for (const [language, readme] of [
    ['en', 'README.md'],
    ['zh', 'README.zh.md'],
  ]) {
    for (const theme of ['light', 'dark']) {
      const file = `docs/public/pictures/sister-cities.${language}.${theme}.svg`
      expect(read(`${readme}`)).toContain(file)
      expect(read(file)).toContain('<title>')
    }
  }
})

test('every link of the README leads to a packed file', () => {
  const { files } = JSON.parse(read('package.json')) as { files: string[] }
  const always = /^(?:README|LICENSE)[^/]*$/
  for (const readme of ['README.md', 'README.zh.md']) {
    const links = [...read(readme).matchAll(/(?:\]\(|src="|srcset=")(?!https?:|#)([^)"]+)/g)].map(
      ([, link = '']) => link,
    )
    expect(links.length).toBeGreaterThan(10)
    const dead = links.filter((link) => !always.test(link) && !files.some((file) => `${link}/`.startsWith(`${file}/`)))
    expect(dead, readme).toEqual([])
    for (const link of links) expect(() => read(link), link).not.toThrow()
  }
})
