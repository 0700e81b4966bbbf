import { search as searchRecords } from '../../search/search.js'
import type { Command } from '../command.js'
import { recordTable } from '../output/record-tables.js'
import { positive } from '../values.js'

/** Runs a full-text search in both languages. */
export const search: Command = {
  name: 'search',
  usage: 'WORDS… [--limit N]',
  summary: 'search every record for words, in Chinese or English',
  words: [1, Number.POSITIVE_INFINITY],
  options: { limit: { type: 'string', value: 'N', help: 'maximum number of records (20)' } },
  examples: ['open-xiamen search 投洽会', 'open-xiamen search sister city --limit 5'],
  choices: () => [],
  run: ({ positionals, values, language }) => {
    const found = searchRecords(positionals.join(' '), { limit: positive(values, 'limit') ?? 20 })
    if (found.length === 0) return { json: found, note: 'no record contains these words' }
    const records = found.map(({ record }) => record)
    return { json: found, table: recordTable(records, language) }
  },
}
