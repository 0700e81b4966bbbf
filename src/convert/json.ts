import type { OutputFormat } from './output-format.js'
import type { Records } from './part.js'
import { streamText } from './text-format.js'

// a JSON list with one record per line
export const json: OutputFormat = {
  name: 'JSON',
  extension: 'json',
  mediaType: 'application/json',
  stream: (_, records: Records<object>) =>
    streamText(
      { caller: 'json', head: '[', between: ',', body: (record) => `\n${JSON.stringify(record)}`, tail: '\n]\n' },
      records,
    ),
}
