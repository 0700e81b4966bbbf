import { statSync } from 'node:fs'
import type { CsvProblem } from '../../convert/index.js'
import { partNames } from '../../generated/tables.js'
import type { PartName } from '../../generated/types.js'
import type { Problem } from '../../rules/rule.js'
import { partNamed } from '../bundled.js'
import type { Call, Command } from '../command.js'
import { recordChecker } from '../input/check-record.js'
import { fileFormat } from '../input/file-format.js'
import { evidenceIn } from '../input/read-csv.js'
import { readNdjsonLines } from '../input/read-ndjson.js'
import { readTable, tableCall, tableCallOptions } from '../input/read-table.js'
import { readJson, readText } from '../input/read-text.js'
import { writeJson } from '../output/write-json.js'
import { status } from '../status.js'
import { positive, text } from '../values.js'

const LIMIT = 100

/** A fault of a line, of a cell or of a record, as `--json` has it. */
type Shown =
  | { readonly line: number; readonly expected: string; readonly found: string }
  | CsvProblem
  | (Problem & { readonly position?: number })

/** What has been found so far; problems over the limit are counted and not kept. */
interface Findings {
  readonly file: string
  readonly limit: number
  readonly part: PartName | undefined
  records: number
  count: number
  readonly problems: Shown[]
}

/** Checks a user's records; of a whole dataset also what they refer to. */
export const validate: Command = {
  name: 'validate',
  usage: 'FILE [--collection NAME] [--format json|ndjson|csv] [--mapping FILE]',
  summary: 'check your own records, a table or a whole dataset, and report every problem; 1 where something is wrong',
  words: [1, 1],
  options: {
    collection: {
      type: 'string',
      value: 'NAME',
      help: 'what the records are (each record’s type tells)',
      choices: () => partNames,
    },
    format: {
      type: 'string',
      value: 'json|ndjson|csv',
      help: 'what the file is (its name tells)',
      choices: () => ['json', 'ndjson', 'csv'],
    },
    ...tableCallOptions,
    limit: { type: 'string', value: 'N', help: `show at most so many problems (${LIMIT})` },
  },
  examples: [
    'open-xiamen validate my-events.ndjson',
    'open-xiamen validate dataset.json --json',
    'open-xiamen validate 活动.csv --collection events --mapping columns.json --encoding gbk',
    'cat a.ndjson | open-xiamen validate - --format ndjson',
  ],
  run: async (call) => {
    const {
      positionals: [file = ''],
      values,
      json,
      output,
    } = call
    const limit = positive(values, 'limit') ?? LIMIT
    const collection = text(values, 'collection')
    const part = collection === undefined ? undefined : partNamed(collection)
    const format = fileFormat(file, text(values, 'format'), ['json', 'ndjson', 'csv'])
    const findings: Findings = { file, limit, part, records: 0, count: 0, problems: [] }
    const check = { json: checkJson, ndjson: checkLines, csv: checkTable }[format]
    await check(call, findings)
    const { records, count, problems } = findings
    if (json) await writeJson(output, { file, records, problems: count, shown: problems })
    else {
      const more = count - problems.length
      const lines = [
        ...problems.map((problem) => `${file}${inWords(problem)}`),
        ...(more > 0 ? [`… and ${more} more`] : []),
        `${file}: ${records} records, ${count} ${count === 1 ? 'problem' : 'problems'}`,
      ]
      await output.write(`${lines.join('\n')}\n`)
    }
    return count === 0 ? status.ok : status.found
  },
}

async function checkLines(call: Call, findings: Findings): Promise<void> {
  const { file, part } = findings
  const check = await recordChecker(part)
  await withProgress(call, findings, async (progress) => {
    for await (const item of readNdjsonLines(file, call.input, progress)) {
      if ('found' in item) {
        note(findings, [{ line: item.line, expected: 'JSON', found: item.found }])
        continue
      }
      findings.records += 1
      noteRecord(findings, check(item.value, findings.records).problems)
    }
  })
}

async function checkJson({ input }: Call, findings: Findings): Promise<void> {
  const { file, part } = findings
  const value = await readJson(file, input)
  if (part === undefined && isDataset(value)) {
    const { safeParseDataset } = await import('../../schema/index.js')
    // records without evidence are checked for what they are
    const result = safeParseDataset(value, { evidence: Object.hasOwn(value, 'evidence') ? 'required' : 'optional' })
    const lists = Object.values(value).filter((list) => Array.isArray(list))
    findings.records = lists.reduce((sum, list) => sum + list.length, 0)
    if (!result.success) note(findings, result.problems)
    return
  }
  const check = await recordChecker(part)
  for (const record of Array.isArray(value) ? value : [value]) {
    findings.records += 1
    noteRecord(findings, check(record, findings.records).problems)
  }
}

async function checkTable(call: Call, findings: Findings): Promise<void> {
  const { file, part } = findings
  if (part === 'evidence') return await checkEvidence(call, findings)
  const options = await tableCall(call)
  await withProgress(call, findings, async (progress) => {
    let row = 0
    for await (const item of readTable(file, call.input, part, options, progress)) {
      // a row has a record or problems, and is counted once
      const at = 'problem' in item ? item.problem.row : item.row
      if (row !== at && !('problem' in item && item.problem.row === 1)) findings.records += 1
      row = at
      if ('problem' in item) note(findings, [item.problem])
    }
  })
}

/** A table of evidence is one that the library wrote. */
async function checkEvidence({ input }: Call, findings: Findings): Promise<void> {
  const { file } = findings
  const check = await recordChecker('evidence')
  for (const entry of evidenceIn(file, await readText(file, input))) {
    findings.records += 1
    noteRecord(findings, check(entry, findings.records).problems)
  }
}

async function withProgress(
  { output }: Call,
  findings: Findings,
  read: (progress: (bytes: number) => void) => Promise<void>,
): Promise<void> {
  const { file } = findings
  const size = file === '-' ? undefined : statSync(file, { throwIfNoEntry: false })?.size
  let shown = 0
  const progress = (bytes: number) => {
    if (Date.now() - shown < 100) return
    shown = Date.now()
    const of = size === undefined ? '' : ` of ${megabytes(size)}`
    output.progress(`${file}: ${findings.records} records, ${megabytes(bytes)}${of} MB`)
  }
  try {
    await read(progress)
  } finally {
    output.progress('')
  }
}

/** One record has a type or, as an entry of the evidence, a record that it is about; a dataset has neither. */
function isDataset(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || 'type' in value || 'record' in value) return false
  return partNames.some((name) => Object.hasOwn(value, name))
}

function note(findings: Findings, problems: readonly Shown[]): void {
  findings.count += problems.length
  findings.problems.push(...problems.slice(0, Math.max(0, findings.limit - findings.problems.length)))
}

function noteRecord(findings: Findings, problems: readonly Problem[]): void {
  note(
    findings,
    problems.map((problem) => ({ position: findings.records, ...problem })),
  )
}

function inWords(problem: Shown): string {
  const { expected, found } = problem
  const what = `expected ${expected}, found ${found}`
  if ('line' in problem) return ` line ${problem.line}: ${what}`
  if ('row' in problem) return ` row ${problem.row}, ${problem.column}: ${what}`
  const { position, collection, record, field } = problem
  return `${position === undefined ? ':' : ` record ${position}:`} ${collection} "${record}" › ${field}: ${what}`
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}
