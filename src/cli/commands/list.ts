import { dateFields, facets, recordTypes, textFields } from '../../generated/tables.js'
import type { AnyRecord, CollectionName, Evidence, RecordType } from '../../generated/types.js'
import { placesContext } from '../../query/engine/context.js'
import { facetKeys } from '../../query/engine/facet-keys.js'
import { find } from '../../query/engine/find.js'
import type { FacetTable } from '../../query/engine/search-table.js'
import { findTies } from '../../query/find-ties.js'
import { sortByDate } from '../../query/sort-by-date.js'
import { bundledParts, partNamed } from '../bundled.js'
import { checkOption } from '../check-option.js'
import { CliError } from '../cli-error.js'
import type { Command, Option, Values } from '../command.js'
import { SUMMARY, summaryRow } from '../output/summary-row.js'
import { writeJson } from '../output/write-json.js'
import { writeTable } from '../output/write-table.js'
import { status } from '../status.js'
import { positive, text, texts } from '../values.js'

const collections = Object.keys(recordTypes) as CollectionName[]
const parts = [...collections, 'evidence']

const OWN: Readonly<Record<string, Option>> = {
  during: { type: 'string', value: 'EDTF', help: 'a year, month, day or interval: 2022, 2022-05, 2022-05/2022-09' },
  'as-of': { type: 'string', value: 'EDTF', help: 'of ties: what held then' },
  match: {
    type: 'string',
    value: 'overlaps|within',
    help: 'whether the date can lie there (overlaps) or must',
    choices: () => ['overlaps', 'within'],
  },
  text: { type: 'string', value: 'WORDS', help: 'words that its texts hold' },
  sort: { type: 'string', value: 'date|-date', help: 'by date, or the latest first', choices: () => ['date', '-date'] },
  limit: { type: 'string', value: 'N', help: 'at most so many' },
}

/** Every record of a collection, or those that fit. */
export const list: Command = {
  name: 'list',
  usage: 'COLLECTION [OPTIONS]',
  summary: 'list the records of a collection, or those that fit; an option that is given twice means either',
  words: [1, 1],
  options: { ...OWN, ...facetOptions() },
  examples: [
    'open-xiamen list events --during 2022 --kind forum',
    'open-xiamen list ties --kind sister-city --sort date',
    'open-xiamen list places --lang zh --json',
  ],
  choices: () => parts,
  run: async ({ positionals: [name = ''], values, language, json, long, output }) => {
    const part = partNamed(name)
    if (part === 'evidence') {
      const [option] = Object.keys(values).filter((key) => key in list.options && key !== 'limit')
      if (option) throw new CliError(`expected no --${option} for evidence, found one`)
      const entries = limited(bundledParts.evidence, values)
      if (json) await writeJson(output, entries)
      else await writeTable(output, ENTRY, entries.map(entryRow), long)
      return status.ok
    }
    const found = limited(recordsFor(part, values), values)
    if (json) await writeJson(output, found)
    else if (found.length === 0) output.say(`open-xiamen: none of the ${part} fits`)
    else {
      const rows = found.map((record) => summaryRow(record, language))
      await writeTable(output, SUMMARY, rows, long)
    }
    return status.ok
  },
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

/**
 * The bundled records of a collection that fit options of `list`.
 *
 * @throws CliError for an option that the collection does not have, or a value that it cannot have
 */
export function recordsFor(part: CollectionName, values: Values): readonly AnyRecord[] {
  const type = recordTypes[part]
  const records = bundledParts[part]
  const query = queryOf(part, type, values)
  const table = {
    collection: part,
    facets: facets[type],
    date: dateFields[type] ?? '',
    texts: textFields[type].map((field) => field.split('.')),
  }
  const { asOf, ...rest } = query
  const held =
    asOf === undefined ? undefined : new Set(findTies({ asOf: asOf as string, match: query['match'] as 'within' }))
  const found = find<AnyRecord>('list', table, rest, records, { records, ids: {} }, (caller) =>
    placesContext(caller, {}),
  )
  const kept = held ? found.filter((record) => held.has(record as never)) : found
  const sort = text(values, 'sort')
  checkOption('sort', sort, ['date', '-date'])
  return sort === undefined ? kept : sortByDate(kept, { order: sort === 'date' ? 'asc' : 'desc' })
}

function queryOf(part: CollectionName, type: RecordType, values: Values): Record<string, unknown> {
  const query: Record<string, unknown> = {}
  for (const name of Object.keys(values)) {
    const facet = facets[type][name]
    if (facet) {
      query[name] = facet.equals === undefined ? keysOf(type, name, values) : values[name]
    } else if (name === 'as-of' && type === 'tie') query['asOf'] = text(values, name)
    else if ((name === 'during' || name === 'match') && dateFields[type] !== undefined) query[name] = text(values, name)
    else if (name === 'text') query['text'] = text(values, name)
    else if (name in list.options && name !== 'sort' && name !== 'limit') {
      const known = [...Object.keys(facets[type]), ...Object.keys(OWN)].map((one) => `--${one}`).join(', ')
      throw new CliError(`expected for ${part} one of ${known}, found --${name}`)
    }
  }
  return query
}

function keysOf(type: RecordType, name: string, values: Values): string[] | undefined {
  const keys = texts(values, name)?.map((key) => (name === 'country' ? key.toUpperCase() : key))
  for (const key of keys ?? []) checkOption(name, key, keysInUse(type, name))
  return keys
}

/** The values of a vocabulary, else the keys that bundled records have. */
function keysInUse(type: RecordType, name: string): readonly string[] {
  const facet = facets[type][name]
  if (!facet) return []
  if (facet.values) return facet.values
  const collection = collections.find((one) => recordTypes[one] === type) as CollectionName
  const read = facetKeys(facet, placesContext('list', {}))
  const keys = (bundledParts[collection] as readonly AnyRecord[]).flatMap(
    (record, position) => read(record, position) ?? [],
  )
  return [...new Set(keys)].sort()
}

function facetOptions(): Record<string, Option> {
  const options: Record<string, Option> = {}
  for (const [type, table] of Object.entries(facets) as [RecordType, FacetTable][]) {
    for (const [name, facet] of Object.entries(table)) {
      const before = options[name]
      const choices = () => [...new Set([...(before?.choices?.() ?? []), ...keysInUse(type, name)])]
      options[name] =
        facet.equals === undefined
          ? {
              type: 'string',
              multiple: true,
              value: name === 'country' ? 'CODE' : 'VALUE',
              help: helpOf(name),
              choices,
            }
          : { type: 'boolean', help: `only what is ${facet.equals}` }
    }
  }
  return options
}

function helpOf(name: string): string {
  const types = (Object.keys(facets) as RecordType[]).filter((type) => Object.hasOwn(facets[type], name))
  const of = collections.filter((collection) => types.includes(recordTypes[collection]))
  return of.length === collections.length ? 'of every collection' : `of ${of.join(', ')}`
}

function limited<T>(items: readonly T[], values: Values): readonly T[] {
  const limit = positive(values, 'limit')
  return limit === undefined ? items : items.slice(0, limit)
}
