import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { inRoot } from '../../build/places.js'
import { examplesOfMarkdown, examplesOfSource, guides } from './examples.js'

const examples = [
  ...examplesOfSource(),
  ...['README.md', 'README.zh.md', ...guides(), ...guides('zh/')].flatMap(examplesOfMarkdown),
]

// inside the package, so that `open-xiamen` resolves to the built package
const directory = inRoot('.cache/examples')
rmSync(directory, { recursive: true, force: true })
mkdirSync(directory, { recursive: true })
const compilerOptions: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  types: ['node'],
}
const files = examples.map(({ code, commonJs }, at) => {
  const file = `${directory}/${at}`
  if (commonJs) writeFileSync(`${file}.cjs`, code)
  else {
    writeFileSync(`${file}.mts`, code)
    const esm = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 }
    writeFileSync(`${file}.mjs`, ts.transpileModule(code, { compilerOptions: esm }).outputText)
  }
  return { name: `${file}.${commonJs ? 'cjs' : 'mjs'}`, typed: commonJs ? [] : [`${file}.mts`] }
})

/** Runs every file in turn and returns the lines that each one prints. */
const RUNNER = `
import { format } from 'node:util'
const outputs = []
const print = console.log
for (const file of process.argv.slice(1)) {
  const lines = []
  console.log = (...values) => lines.push(...format(...values).split('\\n'))
  try { await import(file) } catch (error) { lines.push(String(error)) }
  outputs.push(lines)
}
print(JSON.stringify(outputs))
`

test('the examples of the documentation print their stated output', () => {
  const args = ['--input-type=module', '-e', RUNNER, ...files.map(({ name }) => name)]
  const printed = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', cwd: inRoot('.') }))
  for (const [at, { name, expected }] of examples.entries()) {
    expect(expected.length, name).toBeGreaterThan(0)
    expect.soft(printed[at], name).toEqual(expected)
  }
})

test('they are type-correct under strict', () => {
  const program = ts.createProgram(
    files.flatMap(({ typed }) => typed),
    compilerOptions,
  )
  const told = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    const name = examples[Number(file?.fileName.match(/(\d+)\.mts$/)?.[1])]?.name ?? file?.fileName
    return `${name}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
  })
  expect(told).toEqual([])
})
