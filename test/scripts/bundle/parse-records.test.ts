import { expect, test } from 'vitest'
import { parsedRecords } from '../../../scripts/bundle/parse-records.js'
import { generateModules } from '../../../scripts/compile/generate-modules.js'
import { copyOfBundledData } from '../../broken-dataset.js'

const NONE = { checked: '2026-11-24', notFound: [] }
const data = copyOfBundledData()
const modules = generateModules(data, [], NONE)

test('the string holds the records of the module', () => {
  const text = parsedRecords(modules.get('figures.ts') ?? '')
  const literal = /JSON\.parse\((.*)\)\)\n$/.exec(text)?.[1] ?? ''
  // biome-ignore lint/security/noGlobalEval: the literal is what is tested
  // biome-ignore lint/complexity/noCommaOperator: an indirect eval
  expect(JSON.parse((0, eval)(literal))).toEqual(data.figures)
  expect(text).toContain('/* @__PURE__ */ deepFreeze(/* @__PURE__ */ JSON.parse(')
})

test('quotes and backslashes come through', () => {
  const module = 'x = /* @__PURE__ */ deepFreeze<readonly X[]>([\n  {"a":"it\'s \\\\ \\"b\\""},\n])\n'
  expect(parsedRecords(module)).toBe(
    `x = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ JSON.parse('[{"a":"it\\'s \\\\\\\\ \\\\"b\\\\""}]'))\n`,
  )
})

test('another module is refused', () => {
  expect(() => parsedRecords('export const a = 1\n')).toThrow('expected a generated module of records, found another')
})
