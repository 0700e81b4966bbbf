import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openXiamen } from '../cli/open-xiamen.js'
import { root } from './examples.js'

const blocks = ['docs/guides/command-line.md', 'docs/zh/guides/command-line.md'].map((file) => {
  const text = readFileSync(path.join(root, file), 'utf8')
  return /^```console\n([\s\S]*?)^```/m.exec(text)?.[1] ?? ''
})
const transcripts = blocks
  .flatMap((block) => block.split(/^\$ npx open-xiamen /m).slice(1))
  .map((part) => part.split('\n'))
  .map(([command = '', ...answer]) => ({ command, answer: answer.join('\n').trimEnd() }))

test.each(transcripts)('$command', ({ command, answer }) => {
  const { stdout, stderr } = openXiamen(command.split(' '))
  expect(`${stdout}${stderr}`.trimEnd()).toBe(answer)
})

test('there are some', () => {
  expect(transcripts.length).toBeGreaterThan(4)
})
