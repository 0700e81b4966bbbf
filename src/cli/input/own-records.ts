import { type CsvProblem, fromCsv } from '../../convert/index.js'
import { type NdjsonLine, ndjsonLines } from '../../convert/ndjson.js'
import { isObject } from '../../describe/is-object.js'
import { partNames, recordTypes } from '../../generated/tables.js'
import type { CollectionName, PartName } from '../../generated/types.js'
import type { Problem } from '../../rules/rule.js'
import { CliError } from '../cli-error.js'
import type { Call } from '../command.js'
import { printable } from '../output/printable.js'
import { refuseOptions } from '../values.js'
import { readChunks, readJson, readText } from './read-file.js'
import { readTable, TABLE } from './read-table.js'

/** The formats of users' own records. */
export const FILE_FORMATS = ['json', 'ndjson', 'csv'] as const

/** A file of users' own records; `-` for standard input. */
export interface OwnFile {
  readonly file: string
  readonly format: (typeof FILE_FORMATS)[number]
  /** The collection of the records; if omitted, each record has a `type`. */
  readonly part: PartName | undefined
}

/** A problem in a line, a cell or a record. */
export type OwnProblem =
  | { readonly line: number; readonly expected: string; readonly found: string }
  | CsvProblem
  | (Problem & { readonly position?: number })

/** One part of a file, as it is read. */
export interface OwnItem {
  /** The number of records: none in an invalid line or a header, many in a dataset. */
  readonly records: number
  /** One record, in the form to use. */
  readonly record?: unknown
  readonly problems: readonly OwnProblem[]
}

/**
 * The format of a file, as given or from the file name extension.
 *
 * @throws CliError if the format is unknown
 */
export function fileFormat(file: string, named: string | undefined): OwnFile['format'] {
  const ending = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase()
  const format = FILE_FORMATS.find((one) => one === (named ?? (ending === 'jsonl' ? 'ndjson' : ending)))
  if (format) return format
  const found = named === undefined ? `a file called ${file}` : `"${named}"`
  const formats = FILE_FORMATS.join(', ')
  throw new CliError(`expected a format, one of ${formats}, in the file's name or with an option, found ${found}`)
}

/**
 * The records of a file, each with its problems; a dataset comes as a whole, with its references checked.
 *
 * @throws CliError if the file cannot be read, is not in its encoding, or is not valid JSON
 * @throws RangeError if a table of evidence is not one that the library wrote
 */
export async function* ownRecords(
  { file, format, part }: OwnFile,
  call: Call,
): AsyncGenerator<OwnItem, void, undefined> {
  const { input, values } = call
  if (format !== 'csv' || part === 'evidence') {
    refuseOptions(values, Object.keys(TABLE), 'for a table of your own', `${part ?? 'records'} in ${format}`)
  }
  if (format === 'ndjson') yield* checked(ndjsonLines(readChunks(file, input)), part)
  else if (format === 'json') {
    const value = await readJson(file, input)
    if (part === undefined && isDataset(value)) yield await checkedDataset(value)
    else yield* checked(asLines([value].flat()), part)
  } else if (part === 'evidence') yield* checked(asLines(fromCsv('evidence', await readText(file, input))), part)
  else yield* readTable(file, part, call)
}

/** A problem in a line of text. */
export function problemLine(file: string, problem: OwnProblem): string {
  const what = `expected ${problem.expected}, found ${problem.found}`
  return printable(`${file}${placeOf(problem)}: ${what}`)
}

function placeOf(problem: OwnProblem): string {
  if ('line' in problem) return ` line ${problem.line}`
  if ('row' in problem) return ` row ${problem.row}, ${problem.column}`
  const { position, collection, record, field } = problem
  return `${position === undefined ? '' : ` record ${position}`}: ${collection} "${record}" › ${field}`
}

async function* checked(
  lines: Iterable<NdjsonLine> | AsyncIterable<NdjsonLine>,
  part: PartName | undefined,
): AsyncGenerator<OwnItem, void, undefined> {
  // Zod is loaded only if something is validated
  const { recordChecker } = await import('../../schema/check-record.js')
  const check = recordChecker((position: number) => `record ${position} has`)
  let position = 0
  for await (const item of lines) {
    if ('found' in item) {
      yield { records: 0, problems: [{ line: item.line, expected: 'JSON', found: item.found }] }
      continue
    }
    position += 1
    const { value } = item
    const of = part ?? partOf(value)
    const { record, problems } =
      of === undefined
        ? { record: value, problems: [unknownType(value, position)] }
        : check(of, value, position, position)
    yield { records: 1, record, problems: problems.map((problem) => ({ position, ...problem })) }
  }
}

function partOf(record: unknown): PartName | undefined {
  if (!isObject(record)) return undefined
  const { type, agrees } = record
  if (type === undefined && typeof agrees === 'string') return 'evidence'
  return (Object.keys(recordTypes) as CollectionName[]).find((name) => recordTypes[name] === type)
}

function unknownType(given: unknown, position: number): Problem {
  const { id, type } = isObject(given) ? given : {}
  return {
    collection: 'dataset',
    record: typeof id === 'string' ? id : `#${position}`,
    field: 'type',
    expected: `one of ${Object.values(recordTypes).join(', ')}`,
    found: isObject(given) ? (JSON.stringify(type) ?? 'nothing') : typeof given,
  }
}

function asLines(values: readonly unknown[]): NdjsonLine[] {
  return values.map((value, at) => ({ line: at + 1, value }))
}

/** A record has `type`, and an evidence entry has `record`; a dataset has neither. */
function isDataset(value: unknown): value is Record<string, unknown> {
  return (
    isObject(value) &&
    !('type' in value) &&
    !('record' in value) &&
    partNames.some((name) => Object.hasOwn(value, name))
  )
}

async function checkedDataset(dataset: Record<string, unknown>): Promise<OwnItem> {
  const { safeParseDataset } = await import('../../schema/index.js')
  // records without evidence are checked by themselves
  const result = safeParseDataset(dataset, { evidence: Object.hasOwn(dataset, 'evidence') ? 'required' : 'optional' })
  const lists = Object.values(dataset).filter((list) => Array.isArray(list))
  return { records: lists.flat().length, problems: result.success ? [] : result.problems }
}
