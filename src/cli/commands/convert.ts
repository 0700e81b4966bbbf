import {
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
import type { Text } from '../../text.js'
import { bundledParts, partNamed } from '../bundled.js'
import { CliError } from '../cli-error.js'
import type { Call, Command } from '../command.js'
import { recordChecker } from '../input/check-record.js'
import { fileFormat } from '../input/file-format.js'
import { readCsv } from '../input/read-csv.js'
import { readNdjson } from '../input/read-ndjson.js'
import { readJson } from '../input/read-text.js'
import { writeFile } from '../output/write-file.js'
import { writeJson } from '../output/write-json.js'
import { status } from '../status.js'
import { text } from '../values.js'

type Chunks = AsyncIterable<string | Uint8Array>

interface Format {
  /** The parts that can be written so; all where it is missing. */
  readonly only?: readonly PartName[]
  readonly write: (part: PartName, records: Records<never>, language: keyof Text) => Chunks
}

/** The formats by name. */
const FORMATS: Readonly<Record<string, Format>> = {
  json: { write: (_, records) => jsonList(records) },
  ndjson: { write: (_, records) => streamNdjson(records) },
  csv: { write: (part, records) => streamCsv(part, records) },
  parquet: { write: (part, records) => streamParquet(part, records) },
  geojson: { only: ['places', 'ties'], write: (_, records) => streamGeoJson(records, { places }) },
  ics: { only: ['events'], write: (_, records, language) => streamICalendar(records, { language, places }) },
  jsonld: { write: (_, records) => streamJsonLd(records) },
  bibtex: { only: ['sources'], write: (_, records) => bibliography(records, toBibtex) },
  'csl-json': {
    only: ['sources'],
    write: (_, records) => bibliography(records, (cited) => `${JSON.stringify(toCslJson(cited), null, 2)}\n`),
  },
}

const names = Object.keys(FORMATS)

/** A collection, or records of the user's own, in another format. */
export const convert: Command = {
  name: 'convert',
  usage: 'COLLECTION --to FORMAT [--from FILE] [--output FILE]',
  summary: 'write a collection, or your own records of that kind, in another format',
  words: [1, 1],
  options: {
    to: { type: 'string', value: 'FORMAT', help: names.join(', '), choices: () => names },
    from: { type: 'string', value: 'FILE', help: 'records of your own, in .json, .ndjson or .csv' },
    'from-format': {
      type: 'string',
      value: 'FORMAT',
      help: 'what that file is (its name tells)',
      choices: () => ['json', 'ndjson', 'csv'],
    },
    output: { type: 'string', short: 'o', value: 'FILE', help: 'where to write (standard output)' },
  },
  examples: [
    'open-xiamen convert events --to csv',
    'open-xiamen convert events --to ics --lang zh -o events.ics',
    'open-xiamen convert events --from mine.ndjson --to parquet -o mine.parquet',
  ],
  choices: () => partNames,
  run: async (call) => {
    const {
      positionals: [name = ''],
      values,
      language,
      json,
      output,
    } = call
    const part = partNamed(name)
    const format = formatFor(part, text(values, 'to'))
    const file = text(values, 'output')
    if (file === undefined && json)
      throw new CliError('expected --output FILE with --json, which reports on the file, found none')
    if (file === undefined && text(values, 'to') === 'parquet' && output.width !== undefined) {
      throw new CliError('expected --output FILE for parquet, which is no text for a terminal, found none')
    }
    const counted = countedRecords(recordsFor(part, call))
    const chunks = format.write(part, counted.records as Records<never>, language)
    if (file === undefined) {
      for await (const chunk of chunks) await output.write(chunk)
      return status.ok
    }
    const bytes = await writeFile(file, chunks)
    if (json) await writeJson(output, { file, records: counted.count(), bytes })
    else output.say(`open-xiamen: ${counted.count()} records, ${bytes} bytes in ${file}`)
    return status.ok
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
async function* recordsFor(part: PartName, { values, input }: Call): AsyncGenerator<unknown, void, undefined> {
  const file = text(values, 'from')
  if (file === undefined) {
    yield* bundledParts[part]
    return
  }
  const check = await recordChecker(part)
  let position = 0
  for await (const record of ownRecords(part, file, text(values, 'from-format'), input)) {
    position += 1
    const [problem] = check(record, position)
    if (problem) {
      const { record: id, field, expected, found } = problem
      throw new CliError(`${file} record ${position}: ${part} "${id}" › ${field}: expected ${expected}, found ${found}`)
    }
    yield record
  }
}

async function* ownRecords(
  part: PartName,
  file: string,
  named: string | undefined,
  input: Call['input'],
): AsyncGenerator<unknown, void, undefined> {
  const format = fileFormat(file, named, ['json', 'ndjson', 'csv'])
  if (format === 'ndjson') yield* readNdjson(file, input)
  else if (format === 'csv') yield* await readCsv(part, file, input)
  else {
    const value = await readJson(file, input)
    if (!Array.isArray(value)) throw new CliError(`expected ${file} to be a list of records, found another value`)
    yield* value
  }
}

function countedRecords(source: AsyncIterable<unknown>) {
  let count = 0
  async function* records() {
    for await (const record of source) {
      count += 1
      yield record
    }
  }
  return { records: records(), count: () => count }
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
  write: (collections: NonNullable<Parameters<typeof toBibtex>[0]>) => string,
): AsyncGenerator<string, void, undefined> {
  const sources: OwnSource[] = []
  for await (const source of records) sources.push(source)
  yield write({ sources, people, organizations })
}
