import { facets, recordTypes } from '../../generated/tables.js'
import type { CollectionName, Evidence } from '../../generated/types.js'
import { bundledParts, partNamed } from '../bundled.js'
import { CliError } from '../cli-error.js'
import type { Command, Option, Values } from '../command.js'
import { findRecords, valuesOf } from '../find-records.js'
import { SUMMARY, summaryRow } from '../output/summary-row.js'
import { positive } from '../values.js'

const collections = Object.keys(recordTypes) as CollectionName[]

/** Options other than facets; `--as-of` sets `asOf`. */
const OWN: Readonly<Record<string, Option>> = {
  during: { type: 'string', value: 'EDTF', help: 'a year, month, day or interval: 2022, 2022-05, 2022-05/2022-09' },
  'as-of': { type: 'string', value: 'EDTF', help: 'for ties: in force at this time' },
  match: {
    type: 'string',
    value: 'overlaps|within',
    help: 'whether the date may fall in that time (overlaps) or must',
    choices: () => ['overlaps', 'within'],
  },
  text: { type: 'string', value: 'WORDS', help: 'words in the texts of the record' },
  sort: {
    type: 'string',
    value: 'date|-date',
    help: 'by date, earliest or latest first',
    choices: () => ['date', '-date'],
  },
  limit: { type: 'string', value: 'N', help: 'maximum number of records' },
}

const options = { ...OWN, ...facetOptions() }

/** Lists the records of a collection, all or those that match. */
export const list: Command = {
  name: 'list',
  usage: 'COLLECTION [OPTIONS]',
  summary: 'list the records of a collection, all or those that match; repeat an option for alternatives',
  words: [1, 1],
  options,
  examples: [
    'open-xiamen list events --during 2022 --kind forum',
    'open-xiamen list ties --kind sister-city --sort date',
    'open-xiamen list places --lang zh --json',
  ],
  choices: () => [...collections, 'evidence'],
  run: ({ positionals: [name = ''], values, language }) => {
    const part = partNamed(name)
    const limit = positive(values, 'limit')
    const asked = Object.keys(values).filter((key) => key in options && key !== 'limit')
    if (part === 'evidence') {
      if (asked.length > 0) throw new CliError(`expected no --${asked[0]} for evidence, found one`)
      const entries = bundledParts.evidence.slice(0, limit)
      return { json: entries, table: { columns: ENTRY, rows: entries.map(entryRow) } }
    }
    const found = findRecords(part, queryOf(asked, values)).slice(0, limit)
    if (found.length === 0) return { json: found, note: `none of the ${part} match` }
    return { json: found, table: { columns: SUMMARY, rows: found.map((record) => summaryRow(record, language)) } }
  },
}

function queryOf(names: readonly string[], values: Values) {
  return Object.fromEntries(names.map((name) => [name === 'as-of' ? 'asOf' : name, values[name] as string]))
}

const ENTRY = [
  { name: 'record' },
  { name: 'fields', text: true },
  { name: 'source' },
  { name: 'agrees' },
  { name: 'basis' },
] as const

function entryRow({ record, fields, source, agrees, basis }: Evidence): string[] {
  return [record, fields.join(', '), source, agrees, basis]
}

/** One option for each facet name of any collection. */
function facetOptions(): Record<string, Option> {
  const having = new Map<string, CollectionName[]>()
  for (const collection of collections) {
    for (const name of Object.keys(facets[recordTypes[collection]])) {
      having.set(name, [...(having.get(name) ?? []), collection])
    }
  }
  return Object.fromEntries([...having].map(([name, of]) => [name, facetOption(name, of)]))
}

function facetOption(name: string, of: readonly CollectionName[]): Option {
  const equals = of.map((collection) => facets[recordTypes[collection]][name]?.equals).find((one) => one !== undefined)
  if (equals !== undefined) return { type: 'boolean', help: `only ${equals} records` }
  return {
    type: 'string',
    multiple: true,
    value: name === 'country' ? 'CODE' : 'VALUE',
    help: of.length === collections.length ? 'for every collection' : `for ${of.join(', ')}`,
    choices: () => [...new Set(of.flatMap((collection) => valuesOf(collection, name)))],
  }
}
