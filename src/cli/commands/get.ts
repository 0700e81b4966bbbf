import { bundledIds, recordOf } from '../bundled.js'
import type { Command } from '../command.js'
import { fieldLines } from '../output/field-lines.js'

/** Shows one record in full. */
export const get: Command = {
  name: 'get',
  usage: 'ID',
  summary: 'show a record in full',
  words: [1, 1],
  options: {},
  examples: ['open-xiamen get cifit-2022', 'open-xiamen get xiamen-netanya-sister-city --json'],
  choices: bundledIds,
  run: async ({ positionals: [id = ''], language, json, output }) => {
    const record = recordOf(id)
    if (record.id !== id) output.say(`open-xiamen: "${id}" is now "${record.id}"`)
    if (json) return { json: record }
    // the lines contain colour codes, and their content is already escaped
    await output.writeRaw(`${fieldLines(record, language, output.bold).join('\n')}\n`)
    return undefined
  },
}
