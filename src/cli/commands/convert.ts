import { formats, type OutputFormat, type OutputOptions } from '../../convert/index.js'
import { supports } from '../../convert/output-format.js'
import { didYouMean } from '../../describe/nearest.js'
import { organizations, people, places } from '../../generated/records.js'
import { partNames } from '../../generated/tables.js'
import type { PartName } from '../../generated/types.js'
import { bundledParts, partNamed } from '../bundled.js'
import { CliError } from '../cli-error.js'
import type { Call, Command, Option, Values } from '../command.js'
import { FILE_FORMATS, fileFormat, ownRecords, problemLine } from '../input/own-records.js'
import { TABLE } from '../input/read-table.js'
import { writeFile } from '../output/write-file.js'
import { refuseOptions, text } from '../values.js'

/** The options that apply to one format only. */
const OPTIONS_OF: Readonly<Record<string, Readonly<Record<string, Option>>>> = {
  csv: {
    bom: { type: 'boolean', help: 'CSV for Excel: start with a byte order mark' },
    formulas: {
      type: 'string',
      value: 'keep|escape',
      help: 'CSV: whether to escape text that a spreadsheet would read as a formula (keep)',
      choices: ['keep', 'escape'],
    },
  },
  ics: {
    title: { type: 'string', value: 'TEXT', help: 'ics: the name of the calendar' },
    domain: { type: 'string', value: 'NAME', help: 'ics: the part after @ in the UID of each event (open-xiamen)' },
    dates: {
      type: 'string',
      value: 'exact|approximate',
      help: 'ics: only events with exact dates, or only the others',
      choices: ['exact', 'approximate'],
    },
    stamp: { type: 'string', value: 'TIME', help: 'ics: time of creation, such as 2026-11-24T01:02:03Z (now)' },
  },
  jsonld: {
    base: { type: 'string', value: 'URL', help: 'jsonld: the URL of the document, with which record IRIs start' },
  },
}

const names = Object.keys(formats) as (keyof typeof formats)[]

function outputOptions({ values, language }: Call): OutputOptions {
  const stamp = text(values, 'stamp')
  if (stamp !== undefined && (!/^\d{4}-\d\d-\d\d(?:T\S+)?$/.test(stamp) || Number.isNaN(Date.parse(stamp)))) {
    throw new CliError(`expected --stamp to be a time such as 2026-11-24T01:02:03Z, found "${stamp}"`)
  }
  return {
    language,
    places,
    people,
    organizations,
    bom: values['bom'] === true,
    formulas: text(values, 'formulas') as OutputOptions['formulas'],
    title: text(values, 'title'),
    domain: text(values, 'domain'),
    dates: text(values, 'dates') as OutputOptions['dates'],
    ...(stamp !== undefined && { stamp: new Date(stamp) }),
    base: text(values, 'base'),
  }
}

/** @throws CliError if an option does not apply to the format */
function checkOptionsOf(format: string | undefined, values: Values): void {
  for (const [name, options] of Object.entries(OPTIONS_OF)) {
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
      choices: FILE_FORMATS,
    },
    ...TABLE,
    output: { type: 'string', short: 'o', value: 'FILE', help: 'the file to write, or - for standard output (-)' },
    ...Object.fromEntries(Object.values(OPTIONS_OF).flatMap((options) => Object.entries(options))),
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
    const chunks = format.stream(part, counted, outputOptions(call))
    if (file === undefined) {
      for await (const chunk of chunks) await output.writeRaw(chunk)
      return undefined
    }
    const bytes = await writeFile(file, chunks)
    return { json: { file, records, bytes }, note: `${records} records, ${bytes} bytes in ${file}` }
  },
}

function formatFor(part: PartName, name: string | undefined): OutputFormat {
  const fits = names.filter((one) => supports(formats[one], part))
  const format = fits.find((one) => one === name)
  if (format) return formats[format]
  const found = name === undefined ? 'none' : `"${name}"${didYouMean(name, fits)}`
  throw new CliError(`expected --to to be one of ${fits.join(', ')} for ${part}, found ${found}`)
}

/** The bundled records, or those of a file, each checked before it is written. */
async function* recordsFor(part: PartName, call: Call): AsyncGenerator<object, void, undefined> {
  const file = text(call.values, 'from')
  if (file === undefined) {
    yield* bundledParts[part]
    return
  }
  const format = fileFormat(file, text(call.values, 'from-format'))
  for await (const { records, record, problems } of ownRecords({ file, format, part }, call)) {
    const [problem] = problems
    if (problem) throw new CliError(problemLine(file, problem))
    if (records > 0) yield record as object
  }
}

/** Calls back for each record that passes through. */
async function* counting<T>(records: AsyncIterable<T>, count: () => void): AsyncGenerator<T, void, undefined> {
  for await (const record of records) {
    count()
    yield record
  }
}
