import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { outputOf, type Stream } from '../../../src/cli/output/output.js'

function terminal(properties: { isTTY?: boolean; columns?: number } = {}) {
  let text = ''
  const stream = new Writable({
    write(chunk, _, done) {
      text += chunk
      done()
    },
  })
  return { stream: Object.assign(stream, properties) as Stream, text: () => text }
}

test.each([
  ['a terminal', { isTTY: true, columns: 100 }, {}, true, 100],
  ['a terminal that tells no width', { isTTY: true }, {}, true, 80],
  ['a file or a pipe', {}, {}, false, undefined],
  ['a terminal with NO_COLOR', { isTTY: true, columns: 100 }, { NO_COLOR: '1' }, false, 100],
  ['a terminal with an empty NO_COLOR', { isTTY: true, columns: 100 }, { NO_COLOR: '' }, true, 100],
  ['a dumb terminal', { isTTY: true, columns: 100 }, { TERM: 'dumb' }, false, 100],
  ['a pipe, though FORCE_COLOR is set', {}, { FORCE_COLOR: '1' }, false, undefined],
] as const)('on %s', (_, properties, env, coloured, width) => {
  const output = outputOf(terminal(properties).stream, terminal().stream, env)
  expect(output.colours.bold('x') !== 'x').toBe(coloured)
  expect(output.width).toBe(width)
})

test('progress is shown on a terminal, in one line, and nowhere else', () => {
  const [shown, hidden] = [terminal({ isTTY: true }), terminal()]
  outputOf(terminal().stream, shown.stream, {}).progress('10 records')
  outputOf(terminal().stream, hidden.stream, {}).progress('10 records')
  expect([shown.text(), hidden.text()]).toEqual(['\r10 records\u001b[K', ''])
})
