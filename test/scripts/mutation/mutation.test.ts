import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { explanationOf, readExplanations, reasonOf } from '../../../scripts/mutation/explanations.js'
import { mutationPage } from '../../../scripts/mutation/mutation-page.js'
import { type MutationReport, readReport } from '../../../scripts/mutation/read-report.js'

const mutant = (line: number, status: string, replacement: string) => ({
  mutatorName: 'ConditionalExpression',
  replacement,
  status,
  location: { start: { line } },
})
const report: MutationReport = {
  files: {
    'src/b.ts': { source: 'one\n  two | `2`\n', mutants: [mutant(2, 'Survived', 'true'), mutant(1, 'Killed', 'x')] },
    'src/a.ts': {
      source: 'three\n',
      mutants: [mutant(1, 'NoCoverage', 'false'), mutant(1, 'Timeout', 'y'), mutant(1, 'CompileError', 'z')],
    },
  },
}
const explanations = {
  reasons: { time: 'Only how long it takes.' },
  survivors: {
    'src/a.ts': [
      { code: 'three', becomes: ['true'], why: 'never' },
      { code: 'thr', becomes: ['false'], why: 'time' },
    ],
  },
}

test('a report is counted, and what is alive listed in the order of files and lines', () => {
  const result = readReport([report, { files: { 'src/0.ts': { source: '', mutants: [mutant(1, 'Killed', '')] } } }])
  expect([result.killed, result.timedOut]).toEqual([2, 1])
  expect(result.survivors).toEqual([
    { file: 'src/a.ts', line: 1, code: 'three', mutator: 'ConditionalExpression', becomes: 'false' },
    { file: 'src/b.ts', line: 2, code: 'two | `2`', mutator: 'ConditionalExpression', becomes: 'true' },
  ])
})

test('a run that was interrupted is refused', () => {
  const files = { 'src/a.ts': { source: '', mutants: [mutant(1, 'Pending', '')] } }
  expect(() => readReport([{ files }])).toThrow('expected a report of a whole run, found 1 mutants that were not tried')
})

test('the page has the score, and for each an explanation or that there is none', () => {
  const page = mutationPage(readReport([report]), explanations)
  expect(page).toContain('4 mutants: 1 killed, 1 ran into the time limit, 2 are alive: **50.0 %**.')
  expect(page).toContain('| 1 | `three` | `false` | Only how long it takes. |')
  expect(page).toContain('| 2 | `two \\| ˋ2ˋ` | `true` | **not explained** |')
})

test('every explanation is of code that is there, and gives a reason or a sentence', () => {
  const own = readExplanations()
  for (const [file, entries] of Object.entries(own.survivors)) {
    const path = fileURLToPath(new URL(`../../../${file}`, import.meta.url))
    expect(existsSync(path), file).toBe(true)
    const lines = readFileSync(path, 'utf8')
      .split('\n')
      .map((line) => line.trim())
    for (const entry of entries) {
      expect(
        lines.some((line) => line.startsWith(entry.code)),
        `${file}: ${entry.code}`,
      ).toBe(true)
      expect(reasonOf(entry, own), `${file}: ${entry.code}`).toMatch(/^[A-Z`].*\.$/)
    }
  }
})

test('every mutant that was alive at the last run is explained', () => {
  const page = readFileSync(fileURLToPath(new URL('../../mutation/SURVIVORS.md', import.meta.url)), 'utf8')
  expect(page).toMatch(/^[\d,]+ mutants: /m)
  expect(page).not.toContain('not explained')
  expect(explanationOf({ file: 'src/none.ts', line: 1, code: '', mutator: '', becomes: '' }, readExplanations())).toBe(
    undefined,
  )
})
