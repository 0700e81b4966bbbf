import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { registerReport } from '../../scripts/register/register-report.js'
import { copyOfBundledData } from '../broken-dataset.js'
import { root } from './examples.js'

/** Words and numbers of a text: how a table is laid out is no matter. */
const wordsOf = (text: string) =>
  text
    .replace(/\|\s*-+\s*(?=\|)/g, '')
    .replace(/[|\s]+/g, ' ')
    .trim()

test.each([
  ['en', 'docs/guides/register.md', 'a test compares.\n'],
  ['zh', 'docs/zh/guides/register.md', '由测试核对。\n'],
] as const)('in %s, %s has the report of the data as it is', (language, file, mark) => {
  const [, part = ''] = readFileSync(path.join(root, file), 'utf8').split(mark)
  expect(wordsOf(part)).toBe(wordsOf(registerReport(copyOfBundledData() as never, language)))
})

test('it tells every page that does not wholly agree', () => {
  const { corroboration } = copyOfBundledData()
  const differing = corroboration.filter(({ agrees }) => agrees !== 'yes')
  expect(differing.length).toBeGreaterThan(5)
  const report = registerReport(copyOfBundledData() as never)
  for (const { record, url } of differing) {
    expect(report).toContain(`\`${record}\``)
    expect(report).toContain(url)
  }
})
