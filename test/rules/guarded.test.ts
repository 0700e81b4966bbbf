import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { buildRules } from '../../scripts/rules/index.js'
import { rules } from '../../src/rules/index.js'

const at = (directory: string) => fileURLToPath(new URL(`../../${directory}`, import.meta.url))
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

describe.each([
  ['src/rules', 'test/rules', rules],
  ['scripts/rules', 'test/scripts/rules', buildRules],
] as const)('the rules of %s', (from, tests, all) => {
  test.each(all.map((rule) => rule.name))('%s has a test that breaks data and sees it refused', (name) => {
    const text = readFileSync(path.join(at(tests), `${kebab(name)}.test.ts`), 'utf8')
    // a change to data, and the words in which it is refused
    expect(text).toMatch(/copyOfBundledData|problemsAfter|smallData/)
    expect(text).toMatch(/expected/)
  })

  test('all that are written are run', () => {
    const names = new Set(all.map((rule) => `${kebab(rule.name)}.ts`))
    const files = readdirSync(at(from)).filter((file) =>
      /: (?:Build)?Rule = /.test(readFileSync(path.join(at(from), file), 'utf8')),
    )
    expect(files.filter((file) => !names.has(file))).toEqual([])
    expect(files.length).toBe(all.length)
  })
})
