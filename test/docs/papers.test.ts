import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { examplesOfMarkdown, guides, root } from './examples.js'

const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const { version, license } = JSON.parse(read('package.json'))
const headings = (file: string) => [...read(file).matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)

test('the README answers in the usual order, and the Chinese one as many questions with as many examples', () => {
  expect(headings('README.md')).toEqual([
    'What is this?',
    'When should I use it?',
    'Install',
    'Use',
    'The data',
    'In other languages, and from a shell',
    'API',
    'Types',
    'Compatibility',
    'Versioning',
    'Contributing',
    'Licence',
  ])
  expect(headings('README.zh.md')).toHaveLength(headings('README.md').length)
  expect(examplesOfMarkdown('README.zh.md')).toHaveLength(examplesOfMarkdown('README.md').length)
})

test('version and licences are the same everywhere', () => {
  expect(read('CITATION.cff')).toContain(`\nversion: ${version}\n`)
  expect(license).toBe('(MIT AND CC-BY-4.0)')
  expect(read('LICENSE')).toContain('MIT License')
  expect(read('LICENSE-DATA')).toContain('SPDX-License-Identifier: CC-BY-4.0')
})

test('there is a guide in Chinese for each in English, with as many sections of examples', () => {
  expect(guides('zh/')).toEqual(guides().map((file) => file.replace('docs/', 'docs/zh/')))
  for (const file of guides()) {
    const chinese = file.replace('docs/', 'docs/zh/')
    expect(examplesOfMarkdown(chinese), chinese).toHaveLength(examplesOfMarkdown(file).length)
  }
})

test('the Chinese changelog has the versions of the English one and names the same records', () => {
  const versions = (file: string) => [...read(file).matchAll(/^## \[(.*)$/gm)].map(([, version]) => version)
  const records = (file: string) => new Set([...read(file).matchAll(/`([a-z\d]+(?:-[a-z\d]+)+)`/g)].map(([, id]) => id))
  expect(versions('CHANGELOG.zh.md')).toEqual(versions('CHANGELOG.md'))
  expect([...records('CHANGELOG.zh.md')].sort()).toEqual([...records('CHANGELOG.md')].sort())
})
