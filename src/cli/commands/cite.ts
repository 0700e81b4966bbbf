import { cite as citation } from '../../cite/cite.js'
import { bundledIds, recordOf } from '../bundled.js'
import type { Command } from '../command.js'
import { text } from '../values.js'

const FORMATS = ['text', 'apa', 'bibtex', 'gb-t-7714', 'csl-json'] as const

/** A citation of the sources behind a record. */
export const cite: Command = {
  name: 'cite',
  usage: 'ID [--format FORMAT]',
  summary: 'cite the sources of a record',
  words: [1, 1],
  options: {
    format: { type: 'string', value: 'FORMAT', help: `${FORMATS.join(', ')} (text)`, choices: FORMATS },
  },
  examples: ['open-xiamen cite cifit-2022', 'open-xiamen cite donation-value --format gb-t-7714'],
  choices: bundledIds,
  run: ({ positionals: [id = ''], values, json }) => {
    const record = recordOf(id)
    const format = (text(values, 'format') ?? (json ? 'csl-json' : 'text')) as (typeof FORMATS)[number]
    if (format === 'csl-json') {
      const items = citation(record, format)
      return { json: items, text: `${JSON.stringify(items, null, 2)}\n` }
    }
    const cited = citation(record, format)
    return { json: { format, citation: cited }, text: `${cited}\n` }
  },
}
