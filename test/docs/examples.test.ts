import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { examplesOfMarkdown, examplesOfSource, guides, root } from './examples.js'

const examples = [
  ...examplesOfSource(),
  ...['README.md', 'README.zh.md', ...guides(), ...guides('zh/')].flatMap(examplesOfMarkdown),
]

describe('the examples of the documentation print what they say', () => {
  test.each(examples)('$name', ({ code, commonJs, expected }) => {
    const { outputText } = ts.transpileModule(code, {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    })
    // run from the root, `open-xiamen` is this package itself, as built
    const printed = execFileSync(process.execPath, [`--input-type=${commonJs ? 'commonjs' : 'module'}`], {
      cwd: root,
      input: commonJs ? code : outputText,
      encoding: 'utf8',
    })
    expect(expected.length).toBeGreaterThan(0)
    expect(printed.trimEnd().split('\n')).toEqual(expected)
  })
})

test('they are type-correct under strict', () => {
  const directory = path.join(root, '.cache/examples')
  rmSync(directory, { recursive: true, force: true })
  mkdirSync(directory, { recursive: true })
  const files = examples
    .filter(({ commonJs }) => !commonJs)
    .map(({ code }, index) => {
      const file = path.join(directory, `${index}.mts`)
      writeFileSync(file, code)
      return file
    })
  const options = [
    '--strict',
    '--noEmit',
    '--module',
    'nodenext',
    '--target',
    'es2022',
    '--lib',
    'es2022,dom',
    '--types',
    'node',
  ]
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc')
  expect(() =>
    execFileSync(process.execPath, [tsc, ...options, ...files, '--ignoreConfig'], { cwd: root, encoding: 'utf8' }),
  ).not.toThrow()
})
