import type { CitedCollections } from '../../cite/cite.js'
import {
  type CalendarOptions,
  type Records,
  streamCsv,
  streamGeoJson,
  streamICalendar,
  streamJsonLd,
  streamNdjson,
  streamParquet,
  toBibtex,
  toCslJson,
} from '../../convert/index.js'
import { didYouMean } from '../../describe/nearest.js'
import { organizations, people, places } from '../../generated/records.js'
import { partNames } from '../../generated/tables.js'
import type { OwnSource, PartName } from '../../generated/types.js'
import { bundledParts, partNamed } from '../bundled.js'
import { CliError } from '../cli-error.js'
import type { Call, Command, Option, Values } from '../command.js'
import { FILE_FORMATS, fileFormat, ownRecords, problemLine } from '../input/own-records.js'
import { TABLE } from '../input/read-table.js'
import { writeFile } from '../output/write-file.js'
import { refuseOptions, text } from '../values.js'

type Chunks = AsyncIterable<string | Uint8Array>

interface Format {
  /** The parts that the format supports; all if omitted. */
  readonly only?: readonly PartName[]
  /** Options that apply only to this format. */
  readonly options?: Readonly<Record<string, Option>>
  readonly write: (part: PartName, records: Records<never>, call: Call) => Chunks
}

const CSV: Readonly<Record<string, Option>> = {
  bom: { type: 'boolean', help: 'CSV for Excel: start with a byte order mark' },
  formulas: {
    type: 'string',
    value: 'keep|escape',
    help: 'CSV: whether to escape text that a spreadsheet would read as a formula (keep)',
    choices: () => ['keep', 'escape'],
  },
}

const CALENDAR: Readonly<Record<string, Option>> = {
  title: { type: 'string', value: 'TEXT', help: 'ics: the name of the calendar' },
  domain: { type: 'string', value: 'NAME', help: 'ics: the part after @ in the UID of each event (open-xiamen)' },
  dates: {
    type: 'string',
    value: 'exact|approximate',
    help: 'ics: only events with exact dates, or only the others',
    choices: () => ['exact', 'approximate'],
  },
  stamp: { type: 'string', value: 'TIME', help: 'ics: time of creation, such as 2026-11-24T01:02:03Z (now)' },
}

const JSON_LD: Readonly<Record<string, Option>> = {
  base: { type: 'string', value: 'URL', help: 'jsonld: the URL of the document, with which record IRIs start' },
}

/** The formats, by name. */
const FORMATS: Readonly<Record<string, Format>> = {
  json: { write: (_, records) => jsonList(records) },
  ndjson: { write: (_, records) => streamNdjson(records) },
  csv: {
    options: CSV,
    write: (part, records, { values }) =>
      streamCsv(part, records, { bom: values['bom'] === true, formulas: text(values, 'formulas') as 'keep' }),
  },
  parquet: { write: (part, records) => streamParquet(part, records) },
  geojson: { only: ['places', 'ties'], write: (_, records) => streamGeoJson(records, { places }) },
  ics: {
    only: ['events'],
    options: CALENDAR,
    write: (_, records, call) => streamICalendar(records, calendarOptions(call)),
  },
  jsonld: {
    options: JSON_LD,
    write: (_, records, { values }) => streamJsonLd(records, { base: text(values, 'base') }),
  },
  bibtex: { only: ['sources'], write: (_, records) => bibliography(records, toBibtex) },
  'csl-json': {
    only: ['sources'],
    write: (_, records) => bibliography(records, (cited) => `${JSON.stringify(toCslJson(cited), null, 2)}\n`),
  },
}

const names = Object.keys(FORMATS)

function calendarOptions({ values, language }: Call): CalendarOptions {
  const stamp = text(values, 'stamp')
  if (stamp !== undefined && (!/^\d{4}-\d\d-\d\d(?:T\S+)?$/.test(stamp) || Number.isNaN(Date.parse(stamp)))) {
    throw new CliError(`expected --stamp to be a time such as 2026-11-24T01:02:03Z, found "${stamp}"`)
  }
  return {
    language,
    places,
    title: text(values, 'title'),
    domain: text(values, 'domain'),
    dates: text(values, 'dates') as CalendarOptions['dates'],
    ...(stamp !== undefined && { stamp: new Date(stamp) }),
  }
}

/** @throws CliError if an option does not apply to the format */
function checkOptionsOf(format: string | undefined, values: Values): void {
  for (const [name, { options = {} }] of Object.entries(FORMATS)) {
    if (name !== format) refuseOptions(values, Object.keys(options), `with --to ${name}`, `--to ${format}`)
  }
}

/** Converts a collection or the user's own records to another format. */
export const convert: Command = {
  name: 'convert',
  usage: 'COLLECTION --to FORMAT [--from FILE] [--output FILE]',
  summary: 'convert a collection, or your own records of that type, to another format',
  words: [1, 1],
  options: {
    to: { type: 'string', value: 'FORMAT', help: names.join(', '), choices: () => names },
    from: { type: 'string', value: 'FILE', help: 'your own records, in .json, .ndjson or .csv' },
    'from-format': {
      type: 'string',
      value: 'FORMAT',
      help: 'the format of that file (from its name)',
      choices: () => FILE_FORMATS,
    },
    ...TABLE,
    output: { type: 'string', short: 'o', value: 'FILE', help: 'the file to write, or - for standard output (-)' },
    ...CSV,
    ...CALENDAR,
    ...JSON_LD,
  },
  examples: [
    'open-xiamen convert events --to csv',
    'open-xiamen convert events --to csv --bom --formulas escape -o for-excel.csv',
    'open-xiamen convert events --to ics --lang zh -o events.ics',
    'open-xiamen convert events --from mine.ndjson --to parquet -o mine.parquet',
  ],
  choices: () => partNames,
  run: async (call) => {
    const { values, json, output } = call
    const part = partNamed(call.positionals[0] ?? '')
    const to = text(values, 'to')
    const file = values['output'] === '-' ? undefined : text(values, 'output')
    const format = formatFor(part, to)
    checkOptionsOf(to, values)
    if (values['from'] === undefined)
      refuseOptions(values, ['from-format', ...Object.keys(TABLE)], 'with --from', 'none')
    if (file === undefined && json) {
      throw new CliError('expected --output FILE because --json reports on the file, found none')
    }
    if (file === undefined && to === 'parquet' && output.width !== undefined) {
      throw new CliError('expected --output FILE because Parquet is a binary format, found none')
    }
    let records = 0
    const counted = counting(recordsFor(part, call), () => {
      records += 1
    })
    const chunks = format.write(part, counted as Records<never>, call)
    if (file === undefined) {
      for await (const chunk of chunks) await output.writeRaw(chunk)
      return undefined
    }
    const bytes = await writeFile(file, chunks)
    return { json: { file, records, bytes }, note: `${records} records, ${bytes} bytes in ${file}` }
  },
}

function formatFor(part: PartName, name: string | undefined): Format {
  const fits = names.filter((one) => FORMATS[one]?.only?.includes(part) ?? true)
  const format = name !== undefined && fits.includes(name) ? FORMATS[name] : undefined
  if (format) return format
  const found = name === undefined ? 'none' : `"${name}"${didYouMean(name, fits)}`
  throw new CliError(`expected --to to be one of ${fits.join(', ')} for ${part}, found ${found}`)
}

/** The bundled records, or those of a file, each checked before it is written. */
async function* recordsFor(part: PartName, call: Call): AsyncGenerator<unknown, void, undefined> {
  const file = text(call.values, 'from')
  if (file === undefined) {
    yield* bundledParts[part]
    return
  }
  const format = fileFormat(file, text(call.values, 'from-format'))
  for await (const { records, record, problems } of ownRecords({ file, format, part }, call)) {
    const [problem] = problems
    if (problem) throw new CliError(problemLine(file, problem))
    if (records > 0) yield record
  }
}

/** Calls back for each record that passes through. */
async function* counting(records: AsyncIterable<unknown>, count: () => void): AsyncGenerator<unknown, void, undefined> {
  for await (const record of records) {
    count()
    yield record
  }
}

async function* jsonList(records: Records<object>): AsyncGenerator<string, void, undefined> {
  let head = '[\n'
  for await (const record of records) {
    yield `${head}${JSON.stringify(record)}`
    head = ',\n'
  }
  yield head === '[\n' ? '[]\n' : '\n]\n'
}

async function* bibliography(
  records: Records<OwnSource>,
  write: (collections: CitedCollections) => string,
): AsyncGenerator<string, void, undefined> {
  const sources: OwnSource[] = []
  for await (const source of records) sources.push(source)
  const named = sources.flatMap((source) => (source.kind === 'article' ? namesIn(source) : []))
  // the bundled records come last and replace those with the same id; other names are written as they are
  const own = [...new Set(named)].map((id) => ({ id, name: { zh: id, en: id } }))
  yield write({
    sources,
    people: [...own.map((one) => ({ type: 'person', ...one }) as const), ...people],
    organizations: [...own.map((one) => ({ type: 'organization', kind: 'media', ...one }) as const), ...organizations],
  })
}

/** The people and organizations that an article refers to. */
function namesIn({ byline = [], newspaper, relayedFrom }: Extract<OwnSource, { kind: 'article' }>): string[] {
  return [...byline, newspaper, relayedFrom].filter((name) => typeof name === 'string')
}
