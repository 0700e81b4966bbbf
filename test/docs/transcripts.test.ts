import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openXiamen } from '../cli/open-xiamen.js'
import { root } from './examples.js'

const text = readFileSync(path.join(root, 'docs/command-line.md'), 'utf8')
const [, block = ''] = /^```console\n([\s\S]*?)^```/m.exec(text) ?? []
const transcripts = block
  .split(/^\$ npx open-xiamen /m)
  .slice(1)
  .map((part) => part.split('\n'))
  .map(([command = '', ...answer]) => ({ command, answer: answer.join('\n').trimEnd() }))

test.each(transcripts)('$command', ({ command, answer }) => {
  const { stdout, stderr } = openXiamen(command.split(' '))
  expect(`${stdout}${stderr}`.trimEnd()).toBe(answer)
})

test('there are some', () => {
  expect(transcripts.length).toBeGreaterThan(2)
})
