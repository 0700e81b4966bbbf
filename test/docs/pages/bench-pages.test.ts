import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { performancePage, sizePage } from '../../../docs/.vitepress/pages/bench-pages.js'
import { root } from '../examples.js'

const results = readFileSync(path.join(root, 'bench/RESULTS.md'), 'utf8')
const load = readFileSync(path.join(root, 'bench/LOAD.md'), 'utf8')
const heap = readFileSync(path.join(root, 'bench/HEAP.md'), 'utf8')
const rows = (text: string) => text.split('\n').filter((line) => line.startsWith('|'))

test.each(['en', 'zh'] as const)('in %s every table of the benchmarks is shown', (language) => {
  const shown = `${performancePage(language, results)}${sizePage(language, load, results, heap)}`
  for (const row of [...rows(results), ...rows(load), ...rows(heap)]) expect(shown).toContain(row)
})

test('a section that is not known, or is gone, stops the build', () => {
  expect(() => performancePage('en', `${results}\n## Another\n\n| a |\n`)).toThrow(/found Another/)
  expect(() => performancePage('en', results.replace('## Get by id', '## By id'))).toThrow(RangeError)
  expect(() => sizePage('en', '# Loading\n', results, heap)).toThrow(/expected the tables/)
  expect(() => sizePage('en', load, results, '# Memory\n')).toThrow(/expected the tables/)
})
