import { facets, recordTypes } from '../../generated/tables.js'
import type { CollectionName } from '../../generated/types.js'
import { bundledParts, partNamed } from '../bundled.js'
import type { Command, Option } from '../command.js'
import { type Asked, findRecords, valuesOf } from '../find-records.js'
import { evidenceTable, recordTable } from '../output/record-tables.js'
import { positive, refuseOptions } from '../values.js'

const collections = Object.keys(recordTypes) as CollectionName[]

/** The conditions of a query; `--as-of` sets `asOf`. */
const CONDITIONS: Readonly<Record<string, Option>> = {
  during: { type: 'string', value: 'EDTF', help: 'a year, month, day or interval: 2022, 2022-05, 2022-05/2022-09' },
  'as-of': { type: 'string', value: 'EDTF', help: 'for ties: in force at this time' },
  match: {
    type: 'string',
    value: 'overlaps|within',
    help: 'whether the date may fall in that time (overlaps) or must',
    choices: ['overlaps', 'within'],
  },
  text: { type: 'string', value: 'WORDS', help: 'words in the texts of the record' },
  sort: {
    type: 'string',
    value: 'asc|desc',
    help: 'by date, earliest (asc) or latest (desc) first',
    choices: ['asc', 'desc'],
  },
  ...facetOptions(),
}

/** Lists the records of a collection, all or those that match. */
export const list: Command = {
  name: 'list',
  usage: 'COLLECTION [OPTIONS]',
  summary: 'list the records of a collection, all or those that match; repeat an option for alternatives',
  words: [1, 1],
  options: { ...CONDITIONS, limit: { type: 'string', value: 'N', help: 'maximum number of records' } },
  examples: [
    'open-xiamen list events --during 2022 --kind forum',
    'open-xiamen list ties --kind sister-city --sort asc',
    'open-xiamen list places --lang zh --json',
  ],
  choices: () => [...collections, 'evidence'],
  run: ({ positionals: [name = ''], values, language }) => {
    const part = partNamed(name)
    const limit = positive(values, 'limit')
    if (part === 'evidence') {
      refuseOptions(values, Object.keys(CONDITIONS), 'for records', 'evidence')
      const entries = bundledParts.evidence.slice(0, limit)
      const { columns, rows } = evidenceTable(entries, language)
      const withRecord = rows.map((row, at) => [entries[at]?.record ?? '', ...row])
      return { json: entries, table: { columns: [{ name: 'record' }, ...columns], rows: withRecord } }
    }
    const asked = Object.keys(CONDITIONS).map((option) => [option === 'as-of' ? 'asOf' : option, values[option]])
    const found = findRecords(part, Object.fromEntries(asked) as Asked).slice(0, limit)
    if (found.length === 0) return { json: found, note: `none of the ${part} match` }
    return { json: found, table: recordTable(found, language) }
  },
}

/** One option for each facet name of any collection. */
function facetOptions(): Record<string, Option> {
  const names = new Set(collections.flatMap((collection) => Object.keys(facets[recordTypes[collection]])))
  return Object.fromEntries([...names].map((name) => [name, facetOption(name)]))
}

function facetOption(name: string): Option {
  const having = collections.filter((collection) => facets[recordTypes[collection]][name])
  const [equals] = having.flatMap((collection) => facets[recordTypes[collection]][name]?.equals ?? [])
  if (equals !== undefined) return { type: 'boolean', help: `only ${equals} records` }
  return {
    type: 'string',
    multiple: true,
    value: name === 'country' ? 'CODE' : 'VALUE',
    help: having.length === collections.length ? 'for every collection' : `for ${having.join(', ')}`,
    choices: () => [...new Set(having.flatMap((collection) => valuesOf(collection, name)))],
  }
}
